namespace Virtualization;

[Reference("WSL2 will be on Windows 10 version 2004", "https://meterpreter.org/wsl2-will-be-on-windows-10-version-2004", Author = "meterpreter.org", Language = "en")]
public sealed class WslReleaseNews;
