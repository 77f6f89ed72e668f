namespace Virtualization;

[Reference("Orchard issue 234: the number of VMs exceeds the system limit", "https://github.com/openai/orchard/issues/234", Year = 2025, Author = "Orchard", Language = "en")]
public sealed class OrchardMachineLimitIssue;
