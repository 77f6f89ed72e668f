namespace Virtualization;

[Reference("Apple Developer documentation: validateSaveRestoreSupport()", "https://developer.apple.com/documentation/virtualization/vzvirtualmachineconfiguration/validatesaverestoresupport()", Author = "Apple")]
public sealed class AppleRestoreSupport;
