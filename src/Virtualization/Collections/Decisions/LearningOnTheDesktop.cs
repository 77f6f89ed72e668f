namespace Virtualization;

/// <summary xml:lang="ko">쓰던 환경 위에 설치하고, 스냅샷으로 되돌릴 수 있다.</summary>
/// <summary xml:lang="en">A Type 2 hypervisor installs on top of your existing system, and snapshots let you go back.</summary>
[Record(Order = 16), Name("ko", "내 컴퓨터에서 여러 운영체제를 배우고 시험한다"), Name("en", "I learn about and test operating systems on my own computer")]
[About<VirtualBox>, About<VmwareDesktop>, About<ParallelsDesktop>]
[Cites<WorkstationPaper>, Cites<VirtualBoxTechnicalManual>, Cites<VirtualBoxIntroductionManual>("Features Overview")]
[Cites<WorkstationSnapshotManual>("introduction"), Cites<ParallelsSnapshotGuide>("notes 1 and 4")]
public sealed class LearningOnTheDesktop : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Desktop;

    public LocalizedText Choose => new LocalizedText(("ko", "Type 2 하이퍼바이저(같은 CPU 아키텍처의 운영체제)"), ("en", "A Type 2 hypervisor (for operating systems of the same CPU architecture)"));
}
