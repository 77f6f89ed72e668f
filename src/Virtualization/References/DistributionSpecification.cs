namespace Virtualization;

[Reference("OCI distribution specification", "https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md", Author = "Open Container Initiative", Language = "en")]
public sealed class DistributionSpecification;
