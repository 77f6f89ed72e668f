namespace Virtualization;

[Reference("Hypervisor Top Level Functional Specification: nested virtualization", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/hyper-v-on-windows/tlfs/nested-virtualization.md", Author = "Microsoft", Language = "en")]
public sealed class NestedHypervisorSpecification;
