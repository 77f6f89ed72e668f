namespace Virtualization;

/// <summary xml:lang="ko">보통의 컨테이너에는 모듈을 올리거나 바꿀 자체 커널이 없다.</summary>
/// <summary xml:lang="en">An ordinary container has no kernel of its own to load modules into or to replace.</summary>
[Record(Order = 2), Name("ko", "커널 모듈이나 고친 커널, 전용 드라이버가 필요하다"), Name("en", "I need kernel modules, a custom kernel or drivers of my own")]
[About<Type1>, About<Kvm>]
[Cites<IncusContainersAndMachines>, Cites<NspawnManual>]
public sealed class OwnKernelModulesNeeded : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Compatibility;

    public LocalizedText Choose => new LocalizedText(("ko", "VM"), ("en", "A VM"));
}
