namespace Virtualization;

[Reference("Confidential Containers: hardware requirements", "https://confidentialcontainers.org/docs/getting-started/prerequisites/hardware/", Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersHardware;
