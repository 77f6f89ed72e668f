namespace Virtualization;

[Reference("SmartOS documentation: LX branded zones", "https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/lx-branded-zones.md", Author = "SmartOS", Language = "en")]
public sealed class SmartosZonesGuide;
