namespace Virtualization;

/// <summary xml:lang="ko">Type 1이다. 켜고 나면 하이퍼바이저가 Windows 아래로 들어가고, Windows는 루트 파티션이 된다.</summary>
/// <summary xml:lang="en">
/// Once enabled, the hypervisor runs beneath Windows, and Windows becomes the root partition: it is Type 1.
/// </summary>
/// <remarks xml:lang="ko">
/// Windows에서 기능으로 켜기 때문에 생긴 오해입니다. <see cref="HyperV">Hyper-V</see>가 켜진 컴퓨터에서는 Windows도 <see cref="RootPartition"/>에서 실행되고, 게스트는
/// <see cref="ChildPartition"/>에서 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The misconception arises because it is enabled as a Windows feature. With <see cref="HyperV">Hyper-V</see> enabled, Windows itself runs
/// in the <see cref="RootPartition">root partition</see>, and guests run in <see cref="ChildPartition">child partitions</see>.
/// </remarks>
[Record(Order = 8), Name("ko", "Hyper-V는 Windows 위에서 도는 Type 2다"), Name("en", "Hyper-V is a Type 2 hypervisor on top of Windows")]
[About<HyperV>, About<RootPartition>, About<Type1>]
[Cites<HypervisorSpecification>, Cites<HyperVArchitecture>("Root and child partitions; VMBus, VSP, and VSC")]
public sealed class HyperVSitsOnWindows : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Hypervisors;
}
