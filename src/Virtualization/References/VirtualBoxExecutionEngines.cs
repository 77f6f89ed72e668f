namespace Virtualization;

[Reference("VirtualBox: configuration of x86 VMs (ConsoleImplConfigX86.cpp)", "https://github.com/VirtualBox/virtualbox/blob/4908d8d1a85c75c0eefb6a4c5c8a9f07211ad8f1/src/VBox/Main/src-client/ConsoleImplConfigX86.cpp", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxExecutionEngines;
