namespace Virtualization;

[Reference("Parallels Desktop Licensing Guide: subscription length", "https://docs.parallels.com/parallels-desktop-licensing-guide/signing-up-and-registering-a-subscription/subscription-length", Author = "Parallels", Language = "en")]
public sealed class ParallelsSubscriptionGuide;
