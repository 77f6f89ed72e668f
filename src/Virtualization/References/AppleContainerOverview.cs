namespace Virtualization;

[Reference("apple/container: technical overview", "https://github.com/apple/container/blob/main/docs/technical-overview.md", Author = "Apple", Language = "en")]
public sealed class AppleContainerOverview;
