namespace Virtualization;

[Reference("Parallels Desktop 20 user’s guide: supported disks", "https://docs.parallels.com/pdfm-ug-20/~gitbook/pdf?only=yes&page=9sp2CFfEi7Idze4MXrzY", Author = "Parallels", Language = "en")]
public sealed class ParallelsDiskGuide;
