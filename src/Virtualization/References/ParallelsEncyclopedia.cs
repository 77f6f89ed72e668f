namespace Virtualization;

[Reference("Wikipedia: Parallels Desktop for Mac", "https://en.wikipedia.org/wiki/Parallels_Desktop_for_Mac", Language = "en")]
public sealed class ParallelsEncyclopedia;
