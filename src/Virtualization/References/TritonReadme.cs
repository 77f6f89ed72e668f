namespace Virtualization;

[Reference("Triton DataCenter: README", "https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md", Author = "Triton DataCenter", Language = "en")]
public sealed class TritonReadme;
