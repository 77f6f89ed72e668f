namespace Virtualization;

[Reference("Wikipedia: Timeline of virtualization technologies", "https://en.wikipedia.org/wiki/Timeline_of_virtualization_technologies")]
public sealed class VirtualizationTimeline;
