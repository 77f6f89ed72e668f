namespace Virtualization;

[Reference("Spin: README", "https://github.com/spinframework/spin/blob/HEAD/README.md", Author = "Spin")]
public sealed class SpinReadme;
