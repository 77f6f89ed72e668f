namespace Virtualization;

[Reference("Apple Developer documentation: Virtualization framework", "https://developer.apple.com/documentation/virtualization", Author = "Apple")]
public sealed class AppleVirtualizationFramework;
