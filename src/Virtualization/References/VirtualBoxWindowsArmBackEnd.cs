namespace Virtualization;

[Reference("VirtualBox: Windows Arm execution back-end", "https://github.com/VirtualBox/virtualbox/blob/4908d8d1a85c75c0eefb6a4c5c8a9f07211ad8f1/src/VBox/VMM/VMMR3/NEMR3Native-win-armv8.cpp", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxWindowsArmBackEnd;
