namespace Virtualization;

[Reference("apple/container: how-to", "https://github.com/apple/container/blob/HEAD/docs/how-to.md", Author = "Apple", Language = "en")]
public sealed class AppleContainerGuide;
