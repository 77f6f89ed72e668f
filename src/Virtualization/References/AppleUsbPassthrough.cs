namespace Virtualization;

[Reference("Apple Developer documentation: VZUSBPassthroughDevice", "https://developer.apple.com/documentation/virtualization/vzusbpassthroughdevice", Author = "Apple")]
public sealed class AppleUsbPassthrough;
