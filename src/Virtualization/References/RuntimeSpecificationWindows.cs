namespace Virtualization;

[Reference("OCI Runtime Specification: Windows configuration", "https://github.com/opencontainers/runtime-spec/blob/HEAD/config-windows.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuntimeSpecificationWindows;
