namespace Virtualization;

[Reference("What is the Windows Subsystem for Linux?", "https://github.com/MicrosoftDocs/WSL/blob/main/WSL/about.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsSubsystemForLinux;
