namespace Virtualization;

[Reference("Hypervisor framework", "https://developer.apple.com/documentation/hypervisor", Author = "Apple")]
public sealed class AppleHypervisorFramework;
