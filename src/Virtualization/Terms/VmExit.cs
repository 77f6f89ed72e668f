namespace Virtualization;

/// <summary xml:lang="ko">게스트를 실행하던 CPU가 하이퍼바이저로 넘어가는 전환.</summary>
/// <summary xml:lang="en">The transition of a CPU from a guest to the hypervisor.</summary>
/// <remarks xml:lang="ko">
/// 하드웨어 지원 가상화에서 성능 차이는 층의 수보다 VM exit의 횟수와 I/O 경로에서 주로 생깁니다. VM을 끄는 일이나 <see cref="Escape">VM 탈출</see>과는 다른 말입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// With hardware assistance, differences in performance come mostly from the number of VM exits and from the I/O path, not from the number
/// of layers. A VM exit is neither the shutdown of a VM nor a <see cref="Escape">VM escape</see>.
/// </remarks>
[Term, Name("ko", "VM exit"), Name("en", "VM exit")]
[Cites<IntelManual>("volume 3, VMX: VM exits")]
[Cites<ExitAvoidancePaper>("abstract"), Cites<UpdatedPerformanceComparison>]
public sealed class VmExit;
