namespace Virtualization;

[Reference("user_namespaces(7)", "https://github.com/mkerrisk/man-pages/blob/master/man7/user_namespaces.7", Author = "Linux man-pages", Language = "en")]
public sealed class UserNamespacesManual;
