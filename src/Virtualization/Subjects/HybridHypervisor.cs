namespace Virtualization;

/// <summary xml:lang="ko">범용 운영체제의 커널이나 그 일부가 하이퍼바이저여서, Type 1과 Type 2 어느 쪽이라고 하기 어려운 방식.</summary>
/// <summary xml:lang="en">
/// The kernel of a general-purpose operating system, or a part of it, is the hypervisor, so neither Type 1 nor Type 2 fits.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>범용 운영체제의 커널에 모듈이나 기능을 더해 하이퍼바이저로 씁니다. Linux의 KVM, FreeBSD의 vmm, macOS의 커널에 든 하이퍼바이저가
/// 그렇습니다. VM은 그 운영체제의 프로세스이고, 물리 장치의 드라이버도 그 커널의 것을 씁니다.</para>
/// <para>하이퍼바이저가 하드웨어 바로 위에 있으니 <see cref="Type1"/> 같고, 범용 운영체제가 있어야 하니 <see cref="Type2"/> 같습니다.
/// 그래서 같은 제품을 두고 글마다 유형을 달리 적습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>A module or a feature turns the kernel of a general-purpose operating system into the hypervisor: KVM in Linux, vmm in FreeBSD,
/// the hypervisor in the kernel of macOS. A VM is a process of that system, and the drivers of the physical devices are those of its
/// kernel.</para>
/// <para>With the hypervisor directly on the hardware it resembles a <see cref="Type1"/>; because it needs a general-purpose operating
/// system it resembles a <see cref="Type2"/>. That is why texts disagree about the type of the same product.</para>
/// </remarks>
[Subject(Order = 50), Name("ko", "커널이 곧 하이퍼바이저"), Name("en", "Kernel as hypervisor")]
[Cites<TypesOnKvmList>, Cites<KvmApi>("1. General description"), Cites<BhyveMonitorManual>("DESCRIPTION; HISTORY")]
[Cites<AppleHypervisorFramework>("availability, overview, requirements")]
public abstract class HybridHypervisor : HypervisorBased;
