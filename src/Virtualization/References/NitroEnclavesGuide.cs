namespace Virtualization;

[Reference("QEMU documentation: AWS Nitro Enclaves", "https://www.qemu.org/docs/master/system/nitro.html", Year = 2026, Author = "QEMU", Language = "en")]
public sealed class NitroEnclavesGuide;
