namespace Virtualization;

[Reference("Confidential Containers: design overview", "https://confidentialcontainers.org/docs/architecture/design-overview/", Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersDesign;
