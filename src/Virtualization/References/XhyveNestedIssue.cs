namespace Virtualization;

[Reference("xhyve issue 47: nested virtualization", "https://github.com/machyve/xhyve/issues/47", Author = "xhyve")]
public sealed class XhyveNestedIssue;
