namespace Virtualization;

/// <summary xml:lang="ko">호스트 OS 없이 하드웨어 위에서 바로 실행되는 하이퍼바이저.</summary>
/// <summary xml:lang="en">A hypervisor that runs directly on the hardware, without a host OS.</summary>
/// <remarks xml:lang="ko">
/// 베어메탈 하이퍼바이저나 네이티브 하이퍼바이저라고도 합니다. Windows에서 켜는 Hyper-V도 이 유형입니다. 켜고 나면 하이퍼바이저가 아래로 들어가고 Windows는 <see cref="RootPartition"/>이(가) 됩니다. 두
/// 유형의 구분은 1974년의 논문이 아니라 1972년 무렵 Robert Goldberg가 쓴 글에서 왔다고 하며, KVM처럼 어느 쪽이라고 하기 어려운 것도 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Also called a bare-metal or native hypervisor. Hyper-V is one, although it is enabled from Windows: the hypervisor then moves beneath,
/// and Windows becomes the <see cref="RootPartition">root partition</see>. The distinction between the two types is credited to R.
/// Goldberg’s writings of about 1972, not to the 1974 paper, and some hypervisors, such as KVM, fit neither type well.
/// </remarks>
[Term, Name("ko", "Type 1 하이퍼바이저"), Name("en", "Type 1 hypervisor")]
[Slug("type-1-hypervisor")]
[Cites<ModernOperatingSystemsBook>]
[Cites<HypervisorSpecification>]
[Cites<TypesOnKvmList>]
public sealed class TypeOneHypervisor;
