namespace Virtualization;

[Reference("OCI Runtime Specification: change log", "https://github.com/opencontainers/runtime-spec/blob/HEAD/ChangeLog", Author = "Open Container Initiative", Language = "en")]
public sealed class RuntimeSpecificationChangeLog;
