namespace Virtualization;

/// <summary xml:lang="ko">ESXi에서 VM마다 하나씩 있는 VMM과, 이를 돕는 VMX 프로세스.</summary>
/// <summary xml:lang="en">The VMM that ESXi runs for each VM, and the VMX process that assists it.</summary>
[Layer, Name("ko", "VMM과 VMX"), Name("en", "VMM and VMX")]
[Cites<EsxiArchitecture>]
[Cites<VspherePods>("VMX processes")]
public sealed class VmxProcess : VirtualMachineProcess;
