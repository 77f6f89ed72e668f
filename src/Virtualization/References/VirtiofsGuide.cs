namespace Virtualization;

[Reference("Linux documentation: virtiofs", "https://docs.kernel.org/filesystems/virtiofs.html", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class VirtiofsGuide;
