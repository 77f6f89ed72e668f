namespace Virtualization;

[Reference("apple/container: release 0.1.0", "https://github.com/apple/container/releases/tag/0.1.0", Year = 2025, Author = "Apple", Language = "en")]
public sealed class AppleContainerFirstTag;
