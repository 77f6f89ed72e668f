namespace Virtualization;

/// <summary xml:lang="ko">무엇이 무엇 위에 있고, 무엇을 함께 쓰는가?</summary>
/// <summary xml:lang="en">What stands on what, and what is shared?</summary>
/// <remarks xml:lang="ko">
/// 인스턴스마다 VM을 두면 운영체제까지 인스턴스 수만큼 늘고, 컨테이너에서는 라이브러리와 애플리케이션만 늘어납니다. 물리 장치의 드라이버는
/// 하이퍼바이저와 함께 있기도 하고(<see cref="Esxi"/>, <see cref="Kvm"/>), 특권 VM(<see cref="Xen"/>, <see cref="HyperV"/>)이나
/// 하이퍼바이저 아래의 호스트 OS(<see cref="VirtualBox"/>)에 있기도 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Systems that give each instance a VM repeat an operating system in every one; containers repeat only libraries and applications. The
/// drivers of the physical devices are in the hypervisor in some systems (<see cref="Esxi"/>, <see cref="Kvm"/>), in a privileged VM in
/// others (<see cref="Xen"/>, <see cref="HyperV"/>), or in the host OS beneath (<see cref="VirtualBox"/>).
/// </remarks>
[Comparison(Order = 10), Name("ko", "구조"), Name("en", "Structure")]
[Slug("structure")]
public interface IStructure
{
    /// <summary xml:lang="ko">하드웨어를 0으로 셀 때 게스트 OS가 몇 번째 층인가.</summary>
    /// <summary xml:lang="en">The level of the guest OS, counting the hardware as 0.</summary>
    /// <remarks xml:lang="ko">
    /// 그림에 있는 층의 수일 뿐, 명령마다 거치는 단계의 수나 CPU의 특권 수준이 아닙니다. 게스트의 명령은 대부분 CPU에서 바로 실행됩니다.
    /// <see cref="VirtualMachineProcess"/>이(가) 하이퍼바이저와 나뉘어 있는 제품은 그 층까지 세므로 1만큼 더 큽니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// It counts the layers of the diagram, not the steps of each instruction and not the CPU’s privilege levels: most of a guest’s
    /// instructions run directly on the CPU. Where a product has a <see cref="VirtualMachineProcess">per-VM process</see> separate from the
    /// hypervisor, that layer counts too, so its number is one higher.
    /// </remarks>
    [Name("ko", "게스트 OS의 깊이"), Name("en", "Depth of the guest OS")]
    int? GuestDepth => Catalog.StackOf(this).DepthOf<GuestOs>();

    /// <summary xml:lang="ko">하드웨어를 0으로 셀 때 하이퍼바이저가 몇 번째 층인가.</summary>
    /// <summary xml:lang="en">The level of the hypervisor, counting the hardware as 0.</summary>
    [Name("ko", "하이퍼바이저의 깊이"), Name("en", "Depth of the hypervisor")]
    int? HypervisorDepth => Catalog.StackOf(this).DepthOf<Hypervisor>();

    /// <summary xml:lang="ko">인스턴스가 몇 개든 하나만 있는 층의 수.</summary>
    /// <summary xml:lang="en">The number of layers that exist once, however many instances there are.</summary>
    [Name("ko", "공유하는 층"), Name("en", "Shared layers")]
    int SharedLayers => Catalog.StackOf(this).Shared.Count();

    /// <summary xml:lang="ko">인스턴스마다 하나씩 있는 층의 수.</summary>
    /// <summary xml:lang="en">The number of layers that each instance has for itself.</summary>
    [Name("ko", "인스턴스마다 있는 층"), Name("en", "Layers per instance")]
    int LayersPerInstance => Catalog.StackOf(this).PerInstance.Count();

    /// <summary xml:lang="ko">물리 장치의 드라이버가 어디에 있는가.</summary>
    /// <summary xml:lang="en">Where the drivers of the physical devices live.</summary>
    [Name("ko", "드라이버 위치"), Name("en", "Where the drivers live")]
    LocalizedText DriverLocation { get; }
}
