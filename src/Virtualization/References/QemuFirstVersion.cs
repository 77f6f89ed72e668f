namespace Virtualization;

[Reference("QEMU: commit with the change log of version 0.1", "https://github.com/qemu/qemu/commit/3ef693a03205217a5def9318b443c8cb6de17217", Year = 2003, Author = "QEMU", Language = "en")]
public sealed class QemuFirstVersion;
