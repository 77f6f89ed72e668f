namespace Virtualization;

/// <summary xml:lang="ko">Workstation이 호스트 OS의 커널에 넣는 드라이버와, 호스트 OS와 번갈아 CPU를 쓰는 VMM.</summary>
/// <summary xml:lang="en">
/// The driver that Workstation puts into the kernel of the host OS, and the VMM that takes turns with the host OS on the CPU.
/// </summary>
/// <remarks xml:lang="ko">
/// VMM과 호스트 OS는 CPU의 상태를 통째로 바꾸어 가며 실행되는데, 이 전환을 월드 스위치(world switch)라고 합니다.
/// Hyper-V가 켜진 Windows에서는 Windows의 하이퍼바이저와 함께 쓸 수 있습니다(Workstation 15.5.5부터).
/// </remarks>
/// <remarks xml:lang="en">
/// When they take turns, the VMM and the host OS swap the entire state of the CPU; this is called a world switch. On Windows with Hyper-V
/// enabled, it can work together with the Windows hypervisor (since Workstation 15.5.5).
/// </remarks>
[Layer, Name("ko", "VMware 커널 드라이버"), Name("en", "VMware kernel driver")]
[Cites<WorkstationPaper>]
[Cites<WslComparison>("note on VMware 15.5.5+")]
public sealed class VmwareDriver : Hypervisor;
