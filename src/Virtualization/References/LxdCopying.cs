namespace Virtualization;

[Reference("LXD: COPYING", "https://github.com/canonical/lxd/blob/HEAD/COPYING", Author = "Canonical")]
public sealed class LxdCopying;
