namespace Virtualization;

/// <summary xml:lang="ko">Microsoft는 커널 공유를 적대적인 멀티테넌시의 경계로 보지 않는다. Kata와 Firecracker는 이런 상황을 전제로 설계되었다.</summary>
/// <summary xml:lang="en">
/// Microsoft does not consider a shared kernel a boundary against hostile tenants; Kata and Firecracker are designed for this case.
/// </summary>
[Record(Order = 3), Name("ko", "서로 믿지 못하는 테넌트를 한 호스트에 둔다"), Name("en", "I put tenants that do not trust each other on one host")]
[About<Type1>, About<Firecracker>, About<KataContainers>, About<WindowsHyperVContainer>]
[Cites<WindowsContainerSecurity>, Cites<KataThreatModel>, Cites<FirecrackerReadme>]
public sealed class HostileTenants : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Isolation;

    public LocalizedText Choose => new LocalizedText(("ko", "VM, 마이크로VM, VM으로 격리한 컨테이너"), ("en", "A VM, a microVM, or containers isolated by VMs"));
}
