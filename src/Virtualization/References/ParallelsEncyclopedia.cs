namespace Virtualization;

[Reference("Wikipedia: Parallels Desktop for Mac", "https://en.wikipedia.org/wiki/Parallels_Desktop_for_Mac")]
public sealed class ParallelsEncyclopedia;
