namespace Virtualization;

[Reference("OCI Runtime Specification: Linux container configuration", "https://github.com/opencontainers/runtime-spec/blob/6999a89a76a0329f440d5740497bedb9dd431297/config-linux.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuntimeSpecificationLinux;
