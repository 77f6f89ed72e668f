namespace Virtualization;

[Reference("xhyve: README", "https://github.com/machyve/xhyve", Author = "xhyve")]
public sealed class XhyveReadme;
