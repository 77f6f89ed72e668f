namespace Virtualization;

[Reference("Confidential Containers: cluster setup", "https://confidentialcontainers.org/docs/getting-started/prerequisites/software/", Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersSetup;
