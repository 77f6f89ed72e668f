namespace Virtualization;

[Reference("systemd-nspawn(1), version 208", "https://github.com/systemd/systemd/blob/v208/man/systemd-nspawn.xml", Author = "systemd")]
public sealed class NspawnEarlierManual;
