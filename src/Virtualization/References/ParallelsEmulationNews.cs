namespace Virtualization;

[Reference("Parallels Desktop 20.2 brings x86 emulation", "https://www.techticia.com/2025/01/parallels-desktop-202-brings-x86.html", Year = 2025, Author = "Techticia", Language = "en")]
public sealed class ParallelsEmulationNews;
