namespace Virtualization;

/// <summary xml:lang="ko">CPU 코어 하나에서 여러 실행 흐름이 자원을 나눠 쓰는 기술(SMT).</summary>
/// <summary xml:lang="en">A technique by which several threads share the resources of one CPU core (SMT).</summary>
/// <remarks xml:lang="ko">함께 쓰는 코어의 자원은 <see cref="SideChannel"/>이(가) 될 수 있습니다. 코어 스케줄링은 서로 믿는 작업만 한 코어를 함께 쓰게 해서 그 일부를 막습니다.</remarks>
/// <remarks xml:lang="en">
/// What a core’s threads share can become a <see cref="SideChannel">side channel</see>. Core scheduling lets only tasks that trust each
/// other share a core, which prevents some of that.
/// </remarks>
[Term, Name("ko", "동시 다중 스레딩"), Name("en", "Simultaneous multithreading")]
[Slug("smt")]
[Cites<HyperVSchedulerGuide>("Understanding SMT"), Cites<CoreSchedulingGuide>("Security usecase")]
public sealed class SimultaneousMultithreading;
