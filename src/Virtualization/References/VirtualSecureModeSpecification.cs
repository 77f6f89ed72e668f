namespace Virtualization;

[Reference("Hypervisor Top Level Functional Specification: virtual secure mode", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/hyper-v-on-windows/tlfs/vsm.md", Author = "Microsoft", Language = "en")]
public sealed class VirtualSecureModeSpecification;
