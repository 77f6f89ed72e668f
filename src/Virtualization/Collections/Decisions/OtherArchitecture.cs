namespace Virtualization;

/// <summary xml:lang="ko">하드웨어 지원 가상화에서는 호스트의 CPU가 그대로 실행하는 명령어 집합의 게스트만 실행할 수 있다.</summary>
/// <summary xml:lang="en">Hardware-assisted virtualization requires a guest for an instruction set that the host’s CPU runs itself.</summary>
[Record(Order = 14), Name("ko", "다른 CPU 아키텍처의 운영체제를 실행한다"), Name("en", "I run an operating system for another CPU architecture")]
[About<QemuEmulation>]
[Cites<QemuIntroduction>, Cites<ParallelsSiliconArticle>]
public sealed class OtherArchitecture : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Compatibility;

    public LocalizedText Choose => new LocalizedText(("ko", "QEMU의 에뮬레이션"), ("en", "Emulation with QEMU"));
}
