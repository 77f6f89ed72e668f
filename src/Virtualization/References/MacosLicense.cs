namespace Virtualization;

[Reference("Software License Agreement for macOS Sequoia", "https://www.apple.com/legal/sla/docs/macOSSequoia.pdf", Year = 2024, Author = "Apple", Language = "en")]
public sealed class MacosLicense;
