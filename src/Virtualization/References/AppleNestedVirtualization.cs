namespace Virtualization;

[Reference("Apple Developer documentation: isNestedVirtualizationSupported", "https://developer.apple.com/documentation/virtualization/vzgenericplatformconfiguration/isnestedvirtualizationsupported", Author = "Apple", Language = "en")]
public sealed class AppleNestedVirtualization;
