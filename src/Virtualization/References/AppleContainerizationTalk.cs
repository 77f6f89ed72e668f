namespace Virtualization;

[Reference("WWDC25: Meet Containerization", "https://developer.apple.com/videos/play/wwdc2025/346/", Year = 2025, Author = "Apple", Language = "en")]
public sealed class AppleContainerizationTalk;
