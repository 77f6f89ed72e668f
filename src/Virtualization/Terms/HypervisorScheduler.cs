namespace Virtualization;

/// <summary xml:lang="ko">어느 <see cref="VirtualCpu"/>을(를) 어느 물리 코어에서 언제 실행할지 정하는 하이퍼바이저의 부분.</summary>
/// <summary xml:lang="en">
/// The part of a hypervisor that decides which <see cref="VirtualCpu">vCPU</see> runs on which physical core, and when.
/// </summary>
[Term, Name("ko", "하이퍼바이저 스케줄러"), Name("en", "Hypervisor scheduler")]
[Cites<HyperVSchedulerGuide>("first paragraph")]
public sealed class HypervisorScheduler;
