namespace Virtualization;

[Reference("systemd-nspawn(1), version 208", "https://github.com/systemd/systemd/blob/v208/man/systemd-nspawn.xml", Author = "systemd", Language = "en")]
public sealed class NspawnEarlierManual;
