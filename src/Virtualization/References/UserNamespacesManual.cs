namespace Virtualization;

[Reference("user_namespaces(7)", "https://man7.org/linux/man-pages/man7/user_namespaces.7.html", Author = "Linux man-pages", Language = "en")]
public sealed class UserNamespacesManual;
