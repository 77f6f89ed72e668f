namespace Virtualization;

[Reference("TrueNAS CORE documentation: basic VM management", "https://github.com/truenas/documentation/blob/68487b72b60c24dabdcb9df5896c82e106ed1050/content/CORE/CORETutorials/JailsPluginsVMs/VirtualMachines/CreatingBasicVM.md", Author = "TrueNAS", Language = "en")]
public sealed class TruenasMachineGuide;
