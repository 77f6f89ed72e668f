namespace Virtualization;

[Reference("What is nested virtualization for Hyper-V?", "https://learn.microsoft.com/en-us/windows-server/virtualization/hyper-v/nested-virtualization", Author = "Microsoft", Language = "en")]
public sealed class HyperVNestedGuide;
