namespace Virtualization;

[Reference("Linux documentation: L1TF - L1 Terminal Fault", "https://github.com/torvalds/linux/blob/v6.18/Documentation/admin-guide/hw-vuln/l1tf.rst", Author = "Linux kernel", Language = "en")]
public sealed class TerminalFaultGuide;
