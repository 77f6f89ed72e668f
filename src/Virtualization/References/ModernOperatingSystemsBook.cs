namespace Virtualization;

[Reference("Modern Operating Systems, section 7.3", "https://openlibrary.org/isbn/9780133591620", Author = "A. S. Tanenbaum, H. Bos", Language = "en")]
public sealed class ModernOperatingSystemsBook;
