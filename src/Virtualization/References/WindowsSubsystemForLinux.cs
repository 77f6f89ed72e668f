namespace Virtualization;

[Reference("What is the Windows Subsystem for Linux?", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/about.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsSubsystemForLinux;
