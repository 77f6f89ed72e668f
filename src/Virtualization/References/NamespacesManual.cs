namespace Virtualization;

[Reference("namespaces(7)", "https://github.com/mkerrisk/man-pages/blob/master/man7/namespaces.7", Author = "Linux man-pages", Language = "en")]
public sealed class NamespacesManual;
