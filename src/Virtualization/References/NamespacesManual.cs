namespace Virtualization;

[Reference("namespaces(7)", "https://man7.org/linux/man-pages/man7/namespaces.7.html", Author = "Linux man-pages", Language = "en")]
public sealed class NamespacesManual;
