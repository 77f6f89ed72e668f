namespace Virtualization;

[Reference("apple/container: tags", "https://github.com/apple/container/tags", Year = 2025, Author = "Apple", Language = "en")]
public sealed class AppleContainerTags;
