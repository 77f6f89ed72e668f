namespace Virtualization;

[Reference("OCI Runtime Specification: virtual machine configuration", "https://github.com/opencontainers/runtime-spec/blob/main/config-vm.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuntimeSpecificationMachines;
