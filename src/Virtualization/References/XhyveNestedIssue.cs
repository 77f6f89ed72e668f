namespace Virtualization;

[Reference("xhyve issue 47: nested virtualization", "https://github.com/machyve/xhyve/issues/47", Author = "xhyve", Language = "en")]
public sealed class XhyveNestedIssue;
