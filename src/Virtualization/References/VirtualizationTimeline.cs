namespace Virtualization;

[Reference("Wikipedia: Timeline of virtualization technologies", "https://en.wikipedia.org/wiki/Timeline_of_virtualization_technologies", Language = "en")]
public sealed class VirtualizationTimeline;
