namespace Virtualization;

[Reference("OCI Runtime Specification", "https://github.com/opencontainers/runtime-spec/blob/main/spec.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuntimeSpecification;
