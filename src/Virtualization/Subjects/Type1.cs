namespace Virtualization;

/// <summary xml:lang="ko">호스트 OS 없이 하드웨어 위에서 바로 실행되는 하이퍼바이저(베어메탈).</summary>
/// <summary xml:lang="en">A hypervisor that runs directly on the hardware, without a host OS (bare metal).</summary>
/// <remarks xml:lang="ko">
/// <para>하이퍼바이저가 하드웨어를 모두 제어하는 것은 아닙니다. <see cref="Esxi"/>은(는) 드라이버까지 직접 갖추었지만,
/// <see cref="Xen"/>과(와) <see cref="HyperV"/>은(는) 드라이버와 관리를 특권 VM에 맡깁니다.</para>
/// <para>어떤 컴퓨터를 지원하는지는 대개 제조사의 호환성 목록이나, 특권 VM에 있는 운영체제의 드라이버가 정합니다.</para>
/// <para>서버에서 이 유형을 고르는 까닭은 층 하나만큼의 속도보다 관리와 집적도, 격리, 일정한 I/O 성능에 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It does not always control all the hardware itself. <see cref="Esxi"/> has its own drivers; <see cref="Xen"/> and
/// <see cref="HyperV"/> leave drivers and management to a privileged VM.</para>
/// <para>Which computers it supports is mostly decided by the vendor’s compatibility list, or by the drivers of the operating system in
/// the privileged VM.</para>
/// <para>Servers use this type for management, density, isolation and steady I/O rather than for the speed gained by one layer
/// fewer.</para>
/// </remarks>
[Subject(Order = 40), Name("ko", "Type 1 하이퍼바이저"), Name("en", "Type 1 hypervisor")]
[Stack(typeof(Hardware), typeof(Hypervisor), Boundary = typeof(Hypervisor))]
[Lane<VirtualMachine>(typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Type2>, Versus<Container>]
[Cites<XenIntroduction>, Cites<HypervisorSpecification>, Cites<EsxiArchitecture>, Cites<EsxiRequirements>("supported server platforms")]
public class Type1 : HypervisorBased, IStructure
{
    [Cites<XenIntroduction>, Cites<HyperVArchitecture>("root and child partitions"), Cites<VmkernelMemory>("VMkernel and drivers")]
    public virtual LocalizedText DriverLocation => new LocalizedText(("ko", "대개 하이퍼바이저나 특권 VM"), ("en", "Usually the hypervisor or a privileged VM"));
}
