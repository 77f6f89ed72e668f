namespace Virtualization;

[Reference("Spin: README", "https://github.com/spinframework/spin/blob/HEAD/README.md", Author = "Spin", Language = "en")]
public sealed class SpinReadme;
