namespace Virtualization;

[Reference("Parallels Desktop 20 User's Guide: backing up a virtual machine", "https://docs.parallels.com/pdfm-ug-20/~gitbook/pdf?only=yes&page=hmIqVrisnLO5flu6eUN4", Author = "Parallels", Language = "en")]
public sealed class ParallelsBackupGuide;
