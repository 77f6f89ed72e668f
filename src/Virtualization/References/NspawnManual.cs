namespace Virtualization;

[Reference("systemd-nspawn(1)", "https://github.com/systemd/systemd/blob/v260/man/systemd-nspawn.xml", Author = "systemd", Language = "en")]
public sealed class NspawnManual;
