namespace Virtualization;

[Reference("VBoxManage modifyvm", "https://github.com/VirtualBox/virtualbox/blob/080a9bcecbcff53d2cd45413556543c4bceda055/doc/manual/en_US/man_VBoxManage-modifyvm.xml", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxModifyVm;
