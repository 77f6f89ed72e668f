namespace Virtualization;

[Reference("machinectl(1)", "https://github.com/systemd/systemd/blob/v260/man/machinectl.xml", Author = "systemd", Language = "en")]
public sealed class MachinectlManual;
