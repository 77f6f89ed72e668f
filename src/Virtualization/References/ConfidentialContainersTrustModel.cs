namespace Virtualization;

[Reference("Confidential Containers: trust model", "https://confidentialcontainers.org/docs/architecture/trust-model/trust-model/", Year = 2024, Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersTrustModel;
