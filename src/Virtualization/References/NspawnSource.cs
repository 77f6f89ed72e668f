namespace Virtualization;

[Reference("systemd: src/nspawn/nspawn.c", "https://github.com/systemd/systemd/blob/v260/src/nspawn/nspawn.c", Author = "systemd", Language = "en")]
public sealed class NspawnSource;
