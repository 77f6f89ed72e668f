namespace Virtualization;

[Reference("Apple Developer documentation: virtualize macOS on a Mac", "https://developer.apple.com/documentation/virtualization/virtualize-macos-on-a-mac", Author = "Apple", Language = "en")]
public sealed class AppleMacGuests;
