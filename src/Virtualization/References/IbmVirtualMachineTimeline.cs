namespace Virtualization;

[Reference("IBM VM: timeline", "https://www.vm.ibm.com/history/timeline.html", Author = "IBM", Language = "en")]
public sealed class IbmVirtualMachineTimeline;
