namespace Virtualization;

[Reference("VirtualBox: CPU identification", "https://github.com/VirtualBox/virtualbox/blob/25bf3b083577b33c3e4a2918d3c4d8e3f35d37ef/src/VBox/VMM/VMMR3/CPUMR3CpuId.cpp", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxProcessorFeatures;
