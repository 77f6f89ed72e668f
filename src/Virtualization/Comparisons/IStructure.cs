namespace Virtualization;

/// <summary xml:lang="ko">무엇이 무엇 위에 있고, 무엇을 함께 쓰는가?</summary>
/// <summary xml:lang="en">What stands on what, and what is shared?</summary>
/// <remarks xml:lang="ko">
/// 인스턴스마다 VM을 두면 커널까지 인스턴스 수만큼 늘고, 보통의 컨테이너에서는 사용자 공간과 애플리케이션만 늘어납니다. 물리 장치의 드라이버는
/// 하이퍼바이저와 함께 있기도 하고(<see cref="Esxi"/>, <see cref="Kvm"/>), 특권 VM(<see cref="Xen"/>, <see cref="HyperV"/>)이나
/// 하이퍼바이저 아래의 호스트 OS(<see cref="VirtualBox"/>)에 있기도 합니다. 수는 모두 그림에서 셉니다. 공유하는 층과 인스턴스마다 있는 층을
/// 더하면 그림의 높이가 됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Systems that give each instance a VM repeat a kernel in every one; ordinary containers repeat only a user space and an application. The
/// drivers of the physical devices are in the hypervisor in some systems (<see cref="Esxi"/>, <see cref="Kvm"/>), in a privileged VM in
/// others (<see cref="Xen"/>, <see cref="HyperV"/>), or in the host OS beneath (<see cref="VirtualBox"/>). All numbers are counted in the
/// diagrams; shared layers and layers per instance add up to the height of the drawing.
/// </remarks>
[Comparison(Order = 10), Name("ko", "구조"), Name("en", "Structure")]
[Slug("structure")]
public interface IStructure
{
    /// <summary xml:lang="ko">하드웨어를 0으로 셀 때 게스트 OS, 곧 그 커널의 깊이.</summary>
    /// <summary xml:lang="en">The depth of the guest OS, which is that of its kernel, counting the hardware as 0.</summary>
    /// <remarks xml:lang="ko">
    /// 그림에 있는 층의 수일 뿐, 명령마다 거치는 단계의 수나 CPU의 특권 수준이 아닙니다. 에뮬레이션이 아니면 게스트의 명령은 대부분 CPU에서 바로 실행됩니다.
    /// <see cref="VirtualMachineProcess"/>이(가) 옆의 특권 VM이 아니라 게스트 아래에 따로 있는 제품은 그 층까지 세므로 1만큼 더 큽니다.
    /// <see cref="ZVm"/> 아래의 펌웨어도 마찬가지입니다. 유니커널은 이미지에 커널이 들어 있으므로 이미지의 깊이를 세며,
    /// <see cref="Unikraft"/>의 값은 KVM 위에서의 것입니다(Xen 위에서는 2).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// It counts the layers of the diagram, not the steps of each instruction and not the CPU’s privilege levels: except with emulation, most
    /// of a guest’s instructions run directly on the CPU. Where a product has a
    /// <see cref="VirtualMachineProcess">per-VM process</see> beneath the guest, and not in a privileged VM beside it, that layer counts
    /// too, so its number is one higher; that of <see cref="ZVm"/> is too, for the firmware beneath it. The image of a unikernel counts,
    /// because its kernel is in it; the number of <see cref="Unikraft"/> is the one on KVM (on Xen it is 2).
    /// </remarks>
    [Name("ko", "게스트 OS의 깊이"), Name("en", "Depth of the guest OS")]
    int? GuestDepth => Catalog.StackOf(this).DepthOf<GuestOs>();

    /// <summary xml:lang="ko">하드웨어를 0으로 셀 때, 인스턴스를 위해 CPU를 게스트 모드로 바꾸는 층의 깊이.</summary>
    /// <summary xml:lang="en">
    /// The depth, counting the hardware as 0, of the layer that puts the CPU into guest mode for the instances.
    /// </summary>
    /// <remarks xml:lang="ko">
    /// 독립된 하이퍼바이저도, 하이퍼바이저를 포함한 운영체제의 커널(<see cref="LinuxKernelWithKvm"/>, <see cref="MacOsKernel"/>)도 똑같이 셉니다.
    /// 인스턴스에 게스트 모드가 필요 없으면 해당하지 않습니다. <see cref="Proxmox"/>과(와) <see cref="LxcIncus"/>의 VM, <see cref="SolarisZone"/>의
    /// 커널 zone, KVM 플랫폼의 <see cref="Gvisor"/>에서는 1이고, Intel Mac에서 자체 하이퍼바이저를 쓰는 <see cref="ParallelsDesktop"/>에서는
    /// 2입니다. Mac이나 Arm용 Windows의 <see cref="VirtualBox"/>, Mac이나 Hyper-V가 켜진 Windows의 <see cref="VmwareDesktop"/>처럼 운영체제의 하이퍼바이저를 쓸 때는 Type 2 제품에서도 1입니다. <see cref="ZVm"/>에서는 2입니다.
    /// 그 아래의 <see cref="PartitioningFirmware"/>은(는) 층 하나이지만, z/VM의 하이퍼바이저로 세지는 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A hypervisor of its own and an operating system’s kernel that contains one (<see cref="LinuxKernelWithKvm"/>,
    /// <see cref="MacOsKernel"/>) count alike. It does not apply where instances need no guest mode. It is 1 for the VMs of
    /// <see cref="Proxmox"/> and of <see cref="LxcIncus"/>, for the kernel zones of <see cref="SolarisZone"/> and for <see cref="Gvisor"/>
    /// on its KVM platform; 2 for <see cref="ParallelsDesktop"/> with its own hypervisor on Intel Macs; 1 for products of Type 2 too
    /// where they use the hypervisor of the operating system, as <see cref="VirtualBox"/> does on a Mac and on Windows for Arm, and
    /// <see cref="VmwareDesktop"/> on a Mac and on Windows with Hyper-V enabled. It is 2 for
    /// <see cref="ZVm"/>: the <see cref="PartitioningFirmware">firmware</see> (PR/SM) beneath it is a layer of its own, but does not count as
    /// its hypervisor.
    /// </remarks>
    [Name("ko", "하이퍼바이저의 깊이"), Name("en", "Depth of the hypervisor")]
    int? HypervisorDepth => Catalog.StackOf(this).DepthOf<IHypervisorLayer>();

    /// <summary xml:lang="ko">열 아래에 있어서 모든 인스턴스가 딛고 서는 층의 수.</summary>
    /// <summary xml:lang="en">The number of layers beneath the columns, on which every instance stands.</summary>
    /// <remarks xml:lang="ko">엔진, 관리 프로그램, 특권 VM처럼 인스턴스 옆에 있는 것은 세지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// What stands beside the instances, such as an engine, a management program or a privileged VM, is not counted.
    /// </remarks>
    [Name("ko", "공유하는 층"), Name("en", "Shared layers")]
    int SharedLayers => Catalog.StackOf(this).Layers.Count;

    /// <summary xml:lang="ko">인스턴스 하나의 열에 있는 층의 수. 인스턴스마다 있는 가장 아래 층부터 애플리케이션까지 센다.</summary>
    /// <summary xml:lang="en">
    /// The number of layers in the column of one instance, from the lowest that exists once per instance up to the application.
    /// </summary>
    /// <remarks xml:lang="ko">
    /// 인스턴스가 두 종류면 첫 열만 셉니다. <see cref="Proxmox"/>의 컨테이너에서는 2, <see cref="LxcIncus"/>의 VM에서는 4입니다.
    /// <see cref="Unikraft"/>은(는) Xen 위에서 1입니다. 파드 샌드박스는 파드마다 하나뿐이지만 열에 있으므로 셉니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// With two kinds of instances the first column counts; it is 2 for containers of <see cref="Proxmox"/> and 4 for VMs of
    /// <see cref="LxcIncus"/>. On Xen it is 1 for <see cref="Unikraft"/>. The sandbox of a pod counts although the containers of the pod
    /// share it.
    /// </remarks>
    [Name("ko", "인스턴스마다 있는 층"), Name("en", "Layers per instance")]
    int LayersPerInstance => Catalog.StackOf(this).Lanes.First(lane => lane.Repeats).Layers.Count;

    /// <summary xml:lang="ko">물리 장치의 드라이버가 어디에 있는가.</summary>
    /// <summary xml:lang="en">Where the drivers of the physical devices live.</summary>
    [Name("ko", "드라이버 위치"), Name("en", "Where the drivers live")]
    LocalizedText DriverLocation { get; }
}
