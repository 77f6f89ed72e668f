namespace Virtualization;

[Reference("Announcing WSL 2", "https://devblogs.microsoft.com/commandline/announcing-wsl-2/", Year = 2019, Author = "C. Loewen", Language = "en")]
public sealed class WslTwoAnnouncement;
