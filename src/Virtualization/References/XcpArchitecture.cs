namespace Virtualization;

[Reference("XCP-ng documentation: architecture", "https://github.com/xcp-ng/xcp-ng-org/blob/HEAD/docs/project/architecture.md", Author = "XCP-ng", Language = "en")]
public sealed class XcpArchitecture;
