namespace Virtualization;

/// <summary xml:lang="ko">IBM Power 서버의 펌웨어에 들어 있으며 서버를 <see cref="LogicalPartition"/>(으)로 나누는 하이퍼바이저.</summary>
/// <summary xml:lang="en">
/// The hypervisor in the firmware of IBM Power servers, which divides the machine into <see cref="LogicalPartition">logical
/// partitions</see>.
/// </summary>
/// <remarks xml:lang="ko">PowerVM 펌웨어로 시작한 서버에서는 구성에 관계없이 언제나 켜져 있습니다. 물리 I/O 장치는 공유 모드의 SR-IOV 어댑터를 빼면 소유하지 않습니다.</remarks>
/// <remarks xml:lang="en">
/// On a server started with the firmware of PowerVM it is always active, whatever the configuration. It owns no physical I/O device, except
/// SR-IOV adapters in shared mode.
/// </remarks>
[Layer, Name("ko", "POWER 하이퍼바이저"), Name("en", "POWER Hypervisor")]
[Cites<PowerHypervisorManual>, Cites<PowerComputeNodeCopy>("features of the POWER Hypervisor"), Cites<PowerSharedAdapters>("shared mode")]
public sealed class PowerHypervisor : Hypervisor;
