namespace Virtualization;

[Reference("OCI Runtime Specification: virtual machine configuration", "https://github.com/opencontainers/runtime-spec/blob/6999a89a76a0329f440d5740497bedb9dd431297/config-vm.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuntimeSpecificationMachines;
