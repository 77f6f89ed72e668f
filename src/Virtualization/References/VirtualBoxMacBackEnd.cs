namespace Virtualization;

[Reference("VirtualBox: macOS execution back-end", "https://github.com/VirtualBox/virtualbox/blob/0e16d12428db11d650474ccbeb760e0839fad891/src/VBox/VMM/VMMR3/NEMR3Native-darwin.cpp", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxMacBackEnd;
