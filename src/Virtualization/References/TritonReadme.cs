namespace Virtualization;

[Reference("Triton DataCenter: README", "https://github.com/TritonDataCenter/triton/blob/HEAD/README.md", Author = "Triton DataCenter", Language = "en")]
public sealed class TritonReadme;
