namespace Virtualization;

[Reference("Apple Developer documentation: virtualMachineLimitExceeded", "https://developer.apple.com/documentation/virtualization/vzerror/code/virtualmachinelimitexceeded", Author = "Apple", Language = "en")]
public sealed class AppleMachineLimit;
