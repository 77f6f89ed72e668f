namespace Virtualization;

[Reference("Confidential Computing Consortium scope", "https://github.com/confidential-computing/governance/blob/1b9dcbf83d069238cc0bbffd611fbeb524efacc6/scoping.md", Author = "Confidential Computing Consortium", Language = "en")]
public sealed class ConfidentialComputingScope;
