namespace Virtualization;

[Reference("VBoxManage createmedium", "https://github.com/VirtualBox/virtualbox/blob/4908d8d1a85c75c0eefb6a4c5c8a9f07211ad8f1/doc/manual/en_US/man_VBoxManage-createmedium.xml", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxCreateMedium;
