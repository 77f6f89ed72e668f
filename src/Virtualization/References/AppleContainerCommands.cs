namespace Virtualization;

[Reference("apple/container: command reference", "https://github.com/apple/container/blob/HEAD/docs/command-reference.md", Author = "Apple", Language = "en")]
public sealed class AppleContainerCommands;
