namespace Virtualization;

[Reference("VirtualBox: change log", "https://github.com/VirtualBox/virtualbox/blob/14841851fa211c7faf615978ba385d59947236c6/doc/manual/user_ChangeLogImpl.xml", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxChangeLog;
