namespace Virtualization;

[Reference("Apple Developer documentation: saveMachineStateTo(url:completionHandler:)", "https://developer.apple.com/documentation/virtualization/vzvirtualmachine/savemachinestateto(url:completionhandler:)", Author = "Apple", Language = "en")]
public sealed class AppleSaveState;
