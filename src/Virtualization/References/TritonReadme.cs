namespace Virtualization;

[Reference("Triton DataCenter: README", "https://github.com/TritonDataCenter/triton/blob/HEAD/README.md", Author = "Triton DataCenter")]
public sealed class TritonReadme;
