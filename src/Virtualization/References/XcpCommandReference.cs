namespace Virtualization;

[Reference("XCP-ng documentation: CLI reference", "https://github.com/xcp-ng/xcp-ng-org/blob/HEAD/docs/appendix/cli_reference.md", Author = "XCP-ng", Language = "en")]
public sealed class XcpCommandReference;
