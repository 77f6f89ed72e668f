namespace Virtualization;

[Reference("Virtualization framework", "https://developer.apple.com/documentation/virtualization", Author = "Apple")]
public sealed class AppleVirtualizationFramework;
