namespace Virtualization;

/// <summary xml:lang="ko">하드웨어 지원 가상화는 게스트와 호스트의 명령어 집합이 같아야 한다.</summary>
/// <summary xml:lang="en">Hardware-assisted virtualization requires the same instruction set in guest and host.</summary>
[Record(Order = 14), Name("ko", "다른 CPU 아키텍처의 운영체제를 실행한다"), Name("en", "I run an operating system for another CPU architecture")]
[About<QemuEmulation>]
[Cites<QemuIntroduction>, Cites<ParallelsSiliconArticle>]
public sealed class OtherArchitecture : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Compatibility;

    public LocalizedText Choose => new LocalizedText(("ko", "QEMU의 에뮬레이션"), ("en", "Emulation with QEMU"));
}
