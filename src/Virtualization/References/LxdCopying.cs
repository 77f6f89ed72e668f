namespace Virtualization;

[Reference("LXD: COPYING", "https://github.com/canonical/lxd/blob/a83edf2a79e4346f6e29e3dd3b97be4f5cf3ea05/COPYING", Author = "Canonical", Language = "en")]
public sealed class LxdCopying;
