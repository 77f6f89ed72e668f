namespace Virtualization;

[Reference("apple/container: system configuration", "https://github.com/apple/container/blob/HEAD/docs/container-system-config.md", Author = "Apple", Language = "en")]
public sealed class AppleContainerConfiguration;
