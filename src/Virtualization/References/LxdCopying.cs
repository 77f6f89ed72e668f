namespace Virtualization;

[Reference("LXD: COPYING", "https://github.com/canonical/lxd/blob/HEAD/COPYING", Author = "Canonical", Language = "en")]
public sealed class LxdCopying;
