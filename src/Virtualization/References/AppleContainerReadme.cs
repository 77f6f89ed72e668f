namespace Virtualization;

[Reference("apple/container: README", "https://github.com/apple/container/blob/main/README.md", Author = "Apple", Language = "en")]
public sealed class AppleContainerReadme;
