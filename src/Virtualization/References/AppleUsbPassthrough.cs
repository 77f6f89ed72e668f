namespace Virtualization;

[Reference("Apple Developer documentation: VZUSBPassthroughDevice", "https://developer.apple.com/documentation/virtualization/vzusbpassthroughdevice", Author = "Apple", Language = "en")]
public sealed class AppleUsbPassthrough;
