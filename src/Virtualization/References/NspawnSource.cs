namespace Virtualization;

[Reference("systemd: src/nspawn/nspawn.c", "https://github.com/systemd/systemd/blob/HEAD/src/nspawn/nspawn.c", Author = "systemd")]
public sealed class NspawnSource;
