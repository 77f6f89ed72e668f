namespace Virtualization;

[Reference("Kata Containers: configuration of the guest kernel", "https://github.com/kata-containers/kata-containers/tree/7c6ba40c54ea29b459b4997cff948caaba4e658b/tools/packaging/kernel/configs/fragments", Author = "Kata Containers", Language = "en")]
public sealed class KataKernelConfiguration;
