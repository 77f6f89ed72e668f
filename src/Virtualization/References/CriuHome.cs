namespace Virtualization;

[Reference("CRIU", "https://criu.org/Main_Page", Author = "CRIU", Language = "en")]
public sealed class CriuHome;
