namespace Virtualization;

[Reference("QEMU documentation: supported build platforms", "https://github.com/qemu/qemu/blob/v10.2.0/docs/about/build-platforms.rst", Author = "QEMU", Language = "en")]
public sealed class QemuBuildPlatforms;
