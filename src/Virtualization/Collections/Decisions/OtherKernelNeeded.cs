namespace Virtualization;

/// <summary xml:lang="ko">컨테이너는 대개 호스트의 커널을 함께 쓰지만, VM은 지원하는 운영체제라면 무엇이든 부팅한다.</summary>
/// <summary xml:lang="en">Containers usually share the host’s kernel; a VM boots any supported operating system.</summary>
[Record(Order = 1), Name("ko", "다른 운영체제나 다른 버전의 커널처럼, 호스트와 다른 커널이 필요하다"), Name("en", "I need a kernel other than the host’s, of another operating system or version")]
[About<Type1>, About<Type2>, About<Kvm>]
[Cites<IncusContainersAndMachines>, Cites<ContainersVersusMachines>]
public sealed class OtherKernelNeeded : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Compatibility;

    public LocalizedText Choose => new LocalizedText(("ko", "VM"), ("en", "A VM"));
}
