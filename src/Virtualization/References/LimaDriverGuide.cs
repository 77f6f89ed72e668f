namespace Virtualization;

[Reference("Lima documentation: VZ", "https://lima-vm.io/docs/config/vmtype/vz/", Author = "Lima", Language = "en")]
public sealed class LimaDriverGuide;
