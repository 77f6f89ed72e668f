namespace Virtualization;

[Reference("Project Nautilus: documentation", "https://github.com/yeahdongcn/nautilus", Author = "yeahdongcn")]
public sealed class NautilusDocumentation;
