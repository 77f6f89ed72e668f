namespace Virtualization;

[Reference("Apple Developer documentation: validateSaveRestoreSupport()", "https://developer.apple.com/documentation/virtualization/vzvirtualmachineconfiguration/validatesaverestoresupport()", Author = "Apple", Language = "en")]
public sealed class AppleRestoreSupport;
