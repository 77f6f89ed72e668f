namespace Virtualization;

[Reference("Apple Developer documentation: VZUSBControllerConfiguration", "https://developer.apple.com/documentation/virtualization/vzusbcontrollerconfiguration", Author = "Apple", Language = "en")]
public sealed class AppleUsbController;
