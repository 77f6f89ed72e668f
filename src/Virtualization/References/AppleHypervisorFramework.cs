namespace Virtualization;

[Reference("Apple Developer documentation: Hypervisor framework", "https://developer.apple.com/documentation/hypervisor", Author = "Apple", Language = "en")]
public sealed class AppleHypervisorFramework;
