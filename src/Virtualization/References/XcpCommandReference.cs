namespace Virtualization;

[Reference("XCP-ng documentation: CLI reference", "https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/appendix/cli_reference.md", Author = "XCP-ng", Language = "en")]
public sealed class XcpCommandReference;
