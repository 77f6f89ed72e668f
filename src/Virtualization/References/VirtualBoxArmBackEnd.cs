namespace Virtualization;

[Reference("VirtualBox: macOS Arm execution back-end", "https://github.com/VirtualBox/virtualbox/blob/HEAD/src/VBox/VMM/VMMR3/NEMR3Native-darwin-armv8.cpp", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxArmBackEnd;
