namespace Virtualization;

[Reference("VirtualBox: change log", "https://github.com/VirtualBox/virtualbox/blob/HEAD/doc/manual/user_ChangeLogImpl.xml", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxChangeLog;
