namespace Virtualization;

[Reference("OCI Runtime Specification: change log", "https://github.com/opencontainers/runtime-spec/blob/HEAD/ChangeLog", Author = "Open Container Initiative")]
public sealed class RuntimeSpecificationChangeLog;
