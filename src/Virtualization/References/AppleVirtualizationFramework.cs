namespace Virtualization;

[Reference("Apple Developer documentation: Virtualization framework", "https://developer.apple.com/documentation/virtualization", Author = "Apple", Language = "en")]
public sealed class AppleVirtualizationFramework;
