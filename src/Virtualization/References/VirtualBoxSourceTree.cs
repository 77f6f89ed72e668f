namespace Virtualization;

[Reference("VirtualBox: src/VBox", "https://github.com/VirtualBox/virtualbox/tree/4908d8d1a85c75c0eefb6a4c5c8a9f07211ad8f1/src/VBox", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxSourceTree;
