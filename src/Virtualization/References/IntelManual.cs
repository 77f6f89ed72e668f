namespace Virtualization;

[Reference("Intel 64 and IA-32 Architectures Software Developer’s Manual", "https://www.intel.com/content/www/us/en/developer/articles/technical/intel-sdm.html", Author = "Intel", Language = "en")]
public sealed class IntelManual;
