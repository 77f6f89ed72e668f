namespace Virtualization;

[Reference("Apple Developer documentation: isNestedVirtualizationSupported", "https://developer.apple.com/documentation/virtualization/vzgenericplatformconfiguration/isnestedvirtualizationsupported", Author = "Apple")]
public sealed class AppleNestedVirtualization;
