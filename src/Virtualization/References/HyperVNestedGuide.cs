namespace Virtualization;

[Reference("Run Hyper-V in a Virtual Machine with Nested Virtualization", "https://learn.microsoft.com/en-us/windows-server/virtualization/hyper-v/enable-nested-virtualization", Author = "Microsoft", Language = "en")]
public sealed class HyperVNestedGuide;
