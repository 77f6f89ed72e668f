namespace Virtualization;

[Reference("zen-kernel issue 171: VirtualBox 6.1", "https://github.com/zen-kernel/zen-kernel/issues/171", Author = "zen-kernel", Language = "en")]
public sealed class VirtualBoxKernelIssue;
