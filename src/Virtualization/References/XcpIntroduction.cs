namespace Virtualization;

[Reference("XCP-ng documentation: introduction", "https://github.com/xcp-ng/xcp-ng-org/blob/HEAD/docs/intro.md", Author = "XCP-ng", Language = "en")]
public sealed class XcpIntroduction;
