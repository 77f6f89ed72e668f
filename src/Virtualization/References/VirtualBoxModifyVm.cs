namespace Virtualization;

[Reference("VBoxManage modifyvm", "https://github.com/VirtualBox/virtualbox/blob/HEAD/doc/manual/en_US/man_VBoxManage-modifyvm.xml", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxModifyVm;
