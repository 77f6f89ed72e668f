namespace Virtualization;

[Reference("capabilities(7)", "https://man7.org/linux/man-pages/man7/capabilities.7.html", Author = "Linux man-pages", Language = "en")]
public sealed class CapabilitiesManual;
