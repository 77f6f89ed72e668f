namespace Virtualization;

/// <summary xml:lang="ko">서로를 보완하며, VM 위에서 컨테이너를 실행하는 일이 흔하다.</summary>
/// <summary xml:lang="en">The two complement each other, and running containers on VMs is common.</summary>
/// <remarks xml:lang="ko">
/// VM은 하드웨어를 나누고 테넌트를 떼어 놓는 데, <see cref="Container">컨테이너</see>는 애플리케이션을 묶고 배포하는 데 쓰입니다. 둘을 겹치면 VM이
/// <see cref="IsolationBoundary"/>이(가) 됩니다. 한 VM 안의 컨테이너는 여전히 커널을 함께 쓰고, 컨테이너마다 VM을 따로 두면 VM의 비용도 그만큼 듭니다.
/// </remarks>
/// <remarks xml:lang="en">
/// VMs divide hardware and separate tenants; <see cref="Container">containers</see> package and deploy applications. Combined, the
/// <see cref="IsolationBoundary">isolation boundary</see> is that of the VM: containers in one VM still share its kernel, and a VM for each
/// container costs what VMs cost.
/// </remarks>
[Record(Order = 19), Name("ko", "컨테이너가 VM을 대체한다"), Name("en", "Containers replace VMs")]
[About<Container>, About<VirtualMachine>, About<ContainerInVirtualMachine>, About<HypervisorBased>]
[Cites<ContainersVersusMachines>, Cites<AtScale>]
public sealed class ContainersReplaceMachines : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Choice;
}
