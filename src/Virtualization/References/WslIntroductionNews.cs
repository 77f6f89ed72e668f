namespace Virtualization;

[Reference("Microsoft introduces WSL 2", "https://www.c-sharpcorner.com/news/microsoft-introduces-wsl-2", Author = "C# Corner", Language = "en")]
public sealed class WslIntroductionNews;
