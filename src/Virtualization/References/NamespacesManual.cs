namespace Virtualization;

[Reference("namespaces(7)", "https://github.com/mkerrisk/man-pages/blob/ae6b221882ce71ba82fcdbe02419a225111502f0/man7/namespaces.7", Author = "Linux man-pages", Language = "en")]
public sealed class NamespacesManual;
