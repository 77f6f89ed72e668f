namespace Virtualization;

/// <summary xml:lang="ko">어느 <see cref="VirtualCpu"/>을(를) 어느 물리 CPU에서 언제 실행할지 정하는 하이퍼바이저의 부분.</summary>
/// <summary xml:lang="en">
/// The part of a hypervisor that decides which <see cref="VirtualCpu">vCPU</see> runs on which physical CPU, and when.
/// </summary>
/// <remarks xml:lang="ko"><see cref="HyperV"/>은(는) 서버가 아닌 Windows에서 이 일을 <see cref="RootPartition"/>의 Windows에 맡깁니다(Windows 10 1803부터).</remarks>
/// <remarks xml:lang="en">
/// On client editions of Windows, <see cref="HyperV"/> leaves this to the Windows in the
/// <see cref="RootPartition">root partition</see> (since Windows 10, version 1803).
/// </remarks>
[Term, Name("ko", "하이퍼바이저 스케줄러"), Name("en", "Hypervisor scheduler")]
[Cites<HyperVSchedulerGuide>("first paragraph; The root scheduler")]
public sealed class HypervisorScheduler;
