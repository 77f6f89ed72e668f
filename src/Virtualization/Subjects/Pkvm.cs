namespace Virtualization;

/// <summary xml:lang="ko">KVM을 둘로 나누어 호스트의 커널도 읽을 수 없는 VM을 만드는 Android의 가상화.</summary>
/// <summary xml:lang="en">Android’s virtualization, which splits KVM in two and makes VMs that even the host’s kernel cannot read.</summary>
/// <remarks xml:lang="ko">
/// <para>Arm64의 <see cref="Kvm"/>에서 작은 하이퍼바이저(pKVM)만 EL2에 두고, 나머지 커널은 EL1에서 실행합니다. 보호된 VM의 메모리는 2단계 페이지
/// 테이블로 지킵니다.</para>
/// <para>보통의 KVM에서는 호스트의 커널이 곧 하이퍼바이저여서 VM의 메모리를 읽을 수 있습니다. 여기서는 호스트 Android가 뚫려도 보호된 VM의 기밀은
/// 지켜집니다. 다만 호스트가 VM을 실행해 주지 않는 것까지 막지는 못합니다.</para>
/// <para>이를 미리 설치된 앱에서 쓰게 하는 것이 Android Virtualization Framework(AVF)입니다. VMM은 crosvm, 작은 게스트는 Microdroid입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Of <see cref="Kvm">KVM</see> on arm64, only a small hypervisor (pKVM) is at EL2, while the rest of the kernel runs at EL1. The
/// memory of a protected VM is guarded by a second stage of page tables.</para>
/// <para>With ordinary KVM the host’s kernel is the hypervisor and can read the memory of its VMs. Here a protected VM keeps its secrets even if the
/// Android host is compromised. That the host may simply not run it is another matter, and not prevented.</para>
/// <para>The Android Virtualization Framework (AVF) offers this to preinstalled apps. The VMM is crosvm, the small guest Microdroid.</para>
/// </remarks>
[Subject(Order = 56), Name("ko", "Android AVF(pKVM)"), Name("en", "Android AVF (pKVM)")]
[Stack(typeof(Hardware), typeof(PkvmHypervisor), Boundary = typeof(PkvmHypervisor))]
[Lane<ControlDomain>(typeof(AndroidHost))]
[Lane<VirtualMachine>(typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Kvm>, Versus<HyperV>]
[Cites<AndroidVirtualizationArchitecture>, Cites<AndroidVirtualizationOverview>, Cites<AndroidVirtualizationSecurity>("Security model")]
[Cites<ProtectedKvmGuide>("Overview"), Cites<AndroidVirtualizationApi>("first paragraphs")]
public sealed class Pkvm : HybridHypervisor, ISystem
{
    /// <remarks xml:lang="ko">IOMMU의 드라이버 일부는 EL2에서 제조사의 모듈로 실행됩니다.</remarks>
    /// <remarks xml:lang="en">Some drivers for the IOMMU run at EL2 as modules of the vendor.</remarks>
    [Cites<AndroidVirtualizationArchitecture>("vendor modules")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "Android의 커널(EL1)"), ("en", "The Android kernel (EL1)"));

    /// <remarks xml:lang="ko">미리 설치된 앱에 VM을 제공하는 프레임워크까지 포함합니다.</remarks>
    /// <remarks xml:lang="en">Together with a framework that offers VMs to preinstalled apps.</remarks>
    [Cites<AndroidVirtualizationArchitecture>, Cites<AndroidVirtualizationOverview>]
    public SystemCategory Category => SystemCategory.Hypervisor;

    /// <remarks xml:lang="ko">Linux의 일부로 부팅을 시작하고, 하이퍼바이저를 EL2에 설치한 다음 커널의 권한을 낮춥니다.</remarks>
    /// <remarks xml:lang="en">It starts as part of Linux; once the hypervisor is installed at EL2, the kernel has lower privileges.</remarks>
    [Cites<AndroidVirtualizationArchitecture>("non-VHE mode"), Cites<ProtectedKvmGuide>("Overview")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Hybrid;

    /// <remarks xml:lang="ko">Android 호스트이며, 보호된 VM은 이 호스트를 믿지 않습니다.</remarks>
    /// <remarks xml:lang="en">The Android host, which protected VMs do not trust.</remarks>
    [Cites<AndroidVirtualizationOverview>("hypervisor"), Cites<ProtectedKvmGuide>("Overview")]
    public HostOsNeed HostOsNeeded => HostOsNeed.InPrivilegedMachine;

    [Cites<AndroidVirtualizationOverview>("Microdroid")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    [Cites<ProtectedKvmGuide>("Isolation mechanisms"), Cites<AndroidVirtualizationSecurity>("Confidentiality and integrity")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "EL2에서만 다루는 2단계 페이지 테이블"), ("en", "A second stage of page tables, controlled at EL2 alone"));

    /// <remarks xml:lang="ko">Arm의 예외 수준 EL2입니다.</remarks>
    /// <remarks xml:lang="en">Exception level EL2 of Arm.</remarks>
    [Cites<AndroidVirtualizationArchitecture>("exception levels")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<AndroidVirtualizationArchitecture>, Cites<CrosvmReadme>("Virtio Device Support")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화, 반가상화 장치(virtio)"), ("en", "Hardware-assisted virtualization, paravirtual devices (virtio)"));

    public LocalizedText? StartTime => null;

    public LocalizedText? MemoryOverhead => null;

    public LocalizedText? ImageSize => null;

    [Cites<ProtectedKvmHeader>("KVM_MAX_PVMS")]
    public LocalizedText? Density => new LocalizedText(("ko", "255개까지(커널의 상한, Linux 6.15)"), ("en", "Up to 255 (limit in the kernel, Linux 6.15)"));

    /// <remarks xml:lang="ko">보호된 VM에서는 바뀐 페이지를 기록하지 못하고, 실행을 시작한 CPU의 상태를 호스트가 읽지 못합니다.</remarks>
    /// <remarks xml:lang="en">
    /// Of a protected VM, changed pages cannot be logged, and the host cannot read the state of a CPU that has run.
    /// </remarks>
    [Cites<ProtectedKvmGuide>("CPU memory isolation; vCPU state")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">실행을 시작한 보호된 VM의 CPU 상태를 호스트가 읽지 못합니다.</remarks>
    /// <remarks xml:lang="en">The host cannot read the CPU state of a protected VM that has run.</remarks>
    [Cites<ProtectedKvmGuide>("vCPU state")]
    public SnapshotSupport? Snapshots => SnapshotSupport.NotSupported;

    /// <remarks xml:lang="ko">arm64의 KVM에서 보호 모드와 중첩 가상화 모드는 둘 가운데 하나만 고릅니다.</remarks>
    /// <remarks xml:lang="en">On arm64, protected mode and the mode with nested virtualization are alternatives of KVM.</remarks>
    [Cites<LinuxKernelParameters>("kvm-arm.mode")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    /// <remarks xml:lang="ko">VM으로 실행하는 Android인 Cuttlefish에서는 보호하지 않는 VM만 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">In Cuttlefish, Android run as a VM, only VMs without protection are available.</remarks>
    [Cites<AndroidVirtualizationSetup>("Note on Cuttlefish")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.Limited;

    /// <remarks xml:lang="ko">기기 제조사가 적어 둔 플랫폼 장치이며, 호스트 커널의 지원이 필요합니다(vfio-platform).</remarks>
    /// <remarks xml:lang="en">
    /// Platform devices that the device’s vendor has listed, where the host’s kernel supports it (vfio-platform).
    /// </remarks>
    [Cites<AndroidVirtualizationDevices>("first paragraphs; Prepare AVF assignable devices XML")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    /// <remarks xml:lang="ko">pKVM은 일반 Linux 커널에도 들어 있지만 실험 단계입니다.</remarks>
    /// <remarks xml:lang="en">pKVM is also in the mainline Linux kernel, as an experimental feature.</remarks>
    [Cites<AndroidVirtualizationOverview>("supported only on ARM64 devices"), Cites<ProtectedKvmGuide>("note at the beginning")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Android 기기(arm64)"), ("en", "Android devices (arm64)"));

    /// <remarks xml:lang="ko">
    /// 보호된 VM은 Google이나 기기 제조사가 서명한 이미지로만 부팅하므로, 앱이 자기 커널을 가져올 수는 없습니다. 보호하지 않는 VM으로는 Debian 같은
    /// 배포판도 실행합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// A protected VM boots only images signed by Google or the device’s vendor, so an app cannot bring a kernel of its own. VMs without
    /// protection also run distributions such as Debian.
    /// </remarks>
    [Cites<AndroidVirtualizationSecurity>("Bootloader"), Cites<AndroidVirtualizationOverview>("Microdroid")]
    [Cites<AndroidVirtualizationCustomMachines>("Running Debian with u-boot")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Microdroid, 서명된 게스트, Linux(보호하지 않을 때)"), ("en", "Microdroid, signed guests; Linux without protection"));

    [Cites<AndroidVirtualizationOverview>("Java API")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "VirtualizationService"), ("en", "VirtualizationService"));

    [Cites<AndroidVirtualizationOverview>]
    public OciSupport OciSupport => OciSupport.NotSupported;

    [Cites<AndroidVirtualizationUses>("Isolated compilation")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "휴대전화에서 격리된 컴파일과 기밀 작업"), ("en", "Isolated compilation and confidential work on phones"));

    /// <remarks xml:lang="ko">Android 13에 처음 들어간 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of Android 13, the first with it.</remarks>
    [Cites<AndroidVirtualizationPost>("Android 13")]
    public int? FirstRelease => 2022;

    /// <remarks xml:lang="ko">각각 pKVM과 crosvm의 라이선스입니다.</remarks>
    /// <remarks xml:lang="en">Those of pKVM and of crosvm.</remarks>
    [Cites<ProtectedKvmGuide>("SPDX line"), Cites<CrosvmReadme>("license badge")]
    public LocalizedText? License => new LocalizedText(("ko", "GPL-2.0, BSD-3-Clause"), ("en", "GPL-2.0, BSD-3-Clause"));

    /// <remarks xml:lang="ko">pKVM은 Linux 커널처럼 C로, crosvm은 Rust로 작성되었습니다.</remarks>
    /// <remarks xml:lang="en">pKVM is in C, as the Linux kernel is; crosvm is in Rust.</remarks>
    [Cites<ProtectedKvmSourceTree>("files by extension"), Cites<AndroidVirtualizationOverview>("crosvm")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C, Rust"), ("en", "C, Rust"));

    /// <remarks xml:lang="ko">보호된 VM은 호스트를 믿지 않습니다. 보호하지 않는 VM도 만들 수 있습니다.</remarks>
    /// <remarks xml:lang="en">A protected VM does not trust it; VMs without protection can be created as well.</remarks>
    [Cites<AndroidVirtualizationOverview>("hypervisor"), Cites<AndroidVirtualizationApi>("Detecting AVF Support")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<ProtectedKvmGuide>("CPU memory isolation")]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "EL2의 2단계 페이지 테이블"), ("en", "A second stage of page tables at EL2"));

    [Cites<ProtectedKvmGuide>("Overview")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(("ko", "pKVM 자체(소프트웨어)"), ("en", "pKVM itself (software)"));

    /// <remarks xml:lang="ko">원격 증명은 Android 15에 들어왔으며, 기기도 지원해야 합니다.</remarks>
    /// <remarks xml:lang="en">Remote attestation came with Android 15 and needs the device’s support as well.</remarks>
    [Cites<AndroidVirtualizationServiceMachine>("RKP"), Cites<AndroidVirtualizationPayloadInterface>("requestAttestation: VanillaIceCream")]
    [Cites<AndroidVirtualizationAttestationChange>("commit message")]
    [Cites<AndroidVirtualizationUses>("DICE profile"), Cites<AndroidVirtualizationOverview>("pVM firmware")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "원격 증명(Service VM), 부팅 과정에 묶인 키(DICE)"), ("en", "Remote (by the Service VM), keys bound to what was booted (DICE)"));

    /// <remarks xml:lang="ko">
    /// 일반 Linux 커널의 pKVM에서는 실행 중에 메모리를 회수하지도 못합니다. Android에서는 기기가 지원하면 VM이 쓰지 않는 메모리를 벌룬으로 돌려줄 수 있습니다. 기밀성과
    /// 무결성은 지키지만 가용성은 약속하지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// In the mainline kernel’s pKVM, memory cannot be reclaimed while the VM runs, either; on Android devices that support it, the VM can
    /// give free memory back through a balloon. Confidentiality and integrity are kept; availability is not promised.
    /// </remarks>
    [Cites<ProtectedKvmGuide>("CPU memory isolation; Debug"), Cites<AndroidVirtualizationManagerSource>("add_balloon_arg, get_swiotlb_mib")]
    [Cites<AndroidVirtualizationSecurity>("Security model")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "바뀐 페이지의 기록, 하드웨어 디버깅 등"), ("en", "Logging changed pages, hardware debugging and others"));
}
