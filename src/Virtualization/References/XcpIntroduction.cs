namespace Virtualization;

[Reference("XCP-ng documentation: introduction", "https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/intro.md", Author = "XCP-ng", Language = "en")]
public sealed class XcpIntroduction;
