namespace Virtualization;

/// <summary xml:lang="ko">같은 커널로 충분하다면, 서버 한 대처럼 쓰는 시스템 컨테이너로도 된다.</summary>
/// <summary xml:lang="en">If the same kernel will do, a system container that behaves like a machine is enough.</summary>
[Record(Order = 8), Name("ko", "여러 서비스가 얽힌 기존 시스템을 통째로 옮긴다"), Name("en", "I move a legacy system with many services in one piece")]
[About<Type1>, About<LxcIncus>]
[Cites<IncusContainersAndMachines>]
public sealed class LegacySystem : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Operation;

    public LocalizedText Choose => new LocalizedText(("ko", "VM, 호스트의 커널로 충분하면 시스템 컨테이너"), ("en", "A VM, or a system container if the host’s kernel will do"));
}
