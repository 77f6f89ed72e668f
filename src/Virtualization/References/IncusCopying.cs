namespace Virtualization;

[Reference("Incus: COPYING", "https://github.com/lxc/incus/blob/HEAD/COPYING", Author = "Incus", Language = "en")]
public sealed class IncusCopying;
