namespace Virtualization;

[Reference("Apple Developer documentation: VZVirtualMachine", "https://developer.apple.com/documentation/virtualization/vzvirtualmachine", Author = "Apple")]
public sealed class AppleMachineReference;
