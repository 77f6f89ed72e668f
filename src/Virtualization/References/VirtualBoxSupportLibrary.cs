namespace Virtualization;

[Reference("VirtualBox: support library", "https://github.com/VirtualBox/virtualbox/blob/4908d8d1a85c75c0eefb6a4c5c8a9f07211ad8f1/src/VBox/HostDrivers/Support/SUPLib.cpp", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxSupportLibrary;
