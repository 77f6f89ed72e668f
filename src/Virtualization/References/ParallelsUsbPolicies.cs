namespace Virtualization;

[Reference("Parallels Desktop administrator's guide: enforcing USB device policies", "https://docs.parallels.com/parallels-desktop-administrators-guide/parallels-desktop-for-mac-business-edition-features/enforcing-usb-device-policies", Author = "Parallels", Language = "en")]
public sealed class ParallelsUsbPolicies;
