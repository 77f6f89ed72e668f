namespace Virtualization;

[Reference("Apple Developer documentation: VZVirtualMachine", "https://developer.apple.com/documentation/virtualization/vzvirtualmachine", Author = "Apple", Language = "en")]
public sealed class AppleMachineReference;
