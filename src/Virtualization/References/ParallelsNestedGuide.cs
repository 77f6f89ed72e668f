namespace Virtualization;

[Reference("Parallels Desktop developer guide: nested virtualization support", "https://docs.parallels.com/parallels-desktop-developers-guide/software-development-specific-functions-of-parallels-desktop/nested-virtualization-support", Author = "Parallels", Language = "en")]
public sealed class ParallelsNestedGuide;
