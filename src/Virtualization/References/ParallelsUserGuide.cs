namespace Virtualization;

[Reference("Parallels Desktop 20 user’s guide: virtual machines", "https://docs.parallels.com/pdfm-ug-20/~gitbook/pdf?only=yes&page=FcwkNLsMlgM1LoOUESsC", Author = "Parallels", Language = "en")]
public sealed class ParallelsUserGuide;
