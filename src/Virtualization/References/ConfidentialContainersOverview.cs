namespace Virtualization;

[Reference("Confidential Containers: overview", "https://confidentialcontainers.org/docs/overview/", Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersOverview;
