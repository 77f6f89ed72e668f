namespace Virtualization;

[Reference("QEMU documentation: confidential guest support", "https://github.com/qemu/qemu/blob/v10.2.0/docs/system/confidential-guest-support.rst", Author = "QEMU", Language = "en")]
public sealed class QemuConfidentialGuests;
