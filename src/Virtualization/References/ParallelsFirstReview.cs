namespace Virtualization;

[Reference("Parallels Desktop for the Mac", "http://www.macdevcenter.com/pub/a/mac/2006/06/27/parallels-desktop-for-mac.html?page=2", Year = 2006, Author = "MacDevCenter", Language = "en")]
public sealed class ParallelsFirstReview;
