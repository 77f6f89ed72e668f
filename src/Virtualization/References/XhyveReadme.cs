namespace Virtualization;

[Reference("xhyve: README", "https://github.com/machyve/xhyve", Author = "xhyve", Language = "en")]
public sealed class XhyveReadme;
