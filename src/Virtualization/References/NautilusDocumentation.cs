namespace Virtualization;

[Reference("Project Nautilus: documentation", "https://github.com/yeahdongcn/nautilus", Author = "yeahdongcn", Language = "en")]
public sealed class NautilusDocumentation;
