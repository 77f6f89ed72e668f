namespace Virtualization;

[Reference("Hypervisor Top Level Functional Specification", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/hyper-v-on-windows/tlfs/tlfs.md", Author = "Microsoft", Language = "en")]
public sealed class HypervisorSpecification;
