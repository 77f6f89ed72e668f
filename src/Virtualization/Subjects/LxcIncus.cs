namespace Virtualization;

/// <summary xml:lang="ko">Linux 배포판 전체를 서버 한 대처럼 실행하는 시스템 컨테이너와 그 관리 도구.</summary>
/// <summary xml:lang="en">System containers that run a whole Linux distribution like a machine, and the tools that manage them.</summary>
/// <remarks xml:lang="ko">
/// <para>LXC의 라이브러리(liblxc)가 컨테이너를 만들고, 그 위에서 Incus나 LXD의 데몬이 관리합니다. Incus는 2023년 8월 LXD에서 갈라져
/// 나왔습니다.</para>
/// <para>컨테이너는 자기 init부터 시작해 여러 서비스를 실행합니다. Incus의 컨테이너는 기본이 비특권이어서, <see cref="UserNamespace"/>이(가) 컨테이너의
/// root를 호스트의 root와 떼어 놓습니다. LXC만 쓸 때는 비특권이 기본이 아니라 고를 수 있는 기능입니다.</para>
/// <para>VM처럼 보이지만 커널은 호스트의 것입니다. Incus는 QEMU로 진짜 VM도 실행하고, OCI 이미지로 애플리케이션 컨테이너도 실행합니다. 이
/// 페이지의 그림은 시스템 컨테이너의 것입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>LXC’s library (liblxc) creates the containers; the daemon of Incus or LXD manages them on top of it. Incus was forked from LXD in
/// August 2023.</para>
/// <para>A container boots its own init and runs many services. Incus containers are unprivileged by default: a
/// <see cref="UserNamespace">user namespace</see> keeps root in the container apart from root on the host. With LXC alone this is an
/// option, not the default.</para>
/// <para>They look like VMs but use the host’s kernel. Incus also runs real VMs, with QEMU, and application containers from OCI images; the
/// diagram on this page shows system containers.</para>
/// </remarks>
[Subject(Order = 76), Name("ko", "LXC와 Incus"), Name("en", "LXC and Incus")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(LinuxKernel))]
[Lane<ContainerInstance>()]
[Lane<SystemContainer>(typeof(DistributionUserSpace), typeof(Application), Repeats = true)]
[Lane<Host>(typeof(HostUserSpace), typeof(IncusDaemon))]
[Versus<DockerEngine>]
[Cites<IncusContainersAndMachines>, Cites<IncusSecurity>("container security"), Cites<IncusInstancesGuide>("system containers and VMs")]
[Cites<LxcReadme>("intro, unprivileged containers"), Cites<IncusReadme>("intro and project history")]
[Cites<IncusForkNews>]
public sealed class LxcIncus : SystemContainerBased, ISystem
{
    [Cites<IncusContainersAndMachines>]
    public SystemCategory Category => SystemCategory.SystemContainer;

    /// <remarks xml:lang="ko">컨테이너는 liblxc로 실행됩니다. VM 인스턴스는 QEMU와 KVM을 씁니다.</remarks>
    /// <remarks xml:lang="en">Containers are run by liblxc; VM instances use QEMU and KVM.</remarks>
    [NotApplicable]
    [Cites<IncusInstancesGuide>("system containers and VMs")]
    public HypervisorKind? HypervisorKind => null;

    [Cites<IncusContainersAndMachines>, Cites<IncusReadme>]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    /// <remarks xml:lang="ko">VM 인스턴스에는 자체 커널이 있습니다.</remarks>
    /// <remarks xml:lang="en">VM instances have their own.</remarks>
    [Cites<IncusContainersAndMachines>]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">Incus의 컨테이너는 기본으로 사용자 네임스페이스 안에 있습니다.</remarks>
    /// <remarks xml:lang="en">Incus containers are in a user namespace by default.</remarks>
    [Cites<IncusRequirements>("Kernel requirements"), Cites<IncusSecurity>("container security"), Cites<LxcReadme>("System Containers")]
    [Cites<LxcCommonConfiguration>("lxc.cap.drop")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "네임스페이스, cgroup, 케이퍼빌리티, seccomp, Linux 보안 모듈"),
        ("en", "Namespaces, cgroups, capabilities, seccomp, security modules"));

    /// <remarks xml:lang="ko">컨테이너의 경우입니다. VM 인스턴스는 KVM을 씁니다.</remarks>
    /// <remarks xml:lang="en">For containers; VM instances use KVM.</remarks>
    [Cites<IncusContainersAndMachines>]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<IncusContainersAndMachines>]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">2015년에 Canonical은 LXD가 KVM보다 94% 빠르게 시작한다고 밝혔습니다. 제조사의 주장이며 독립된 측정값은 아닙니다.</remarks>
    /// <remarks xml:lang="en">
    /// Canonical stated in 2015 that LXD starts 94% faster than KVM; that is the vendor’s claim, not an independent measurement.
    /// </remarks>
    [Cites<LxdDensityAnnouncement>("bullet list")]
    public LocalizedText? StartTime => null;

    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">배포판에 따라 다릅니다. 저장된 컨테이너 이미지의 예로, Alpine은 2025년, Debian은 2026년의 것입니다. VM 이미지는 더 커서, 같은 Alpine이 131MiB입니다.</remarks>
    /// <remarks xml:lang="en">
    /// It depends on the distribution. These are stored images of containers, the one of Alpine from 2025 and the one of Debian from 2026.
    /// Images of VMs are larger: 131 MiB for the same Alpine.
    /// </remarks>
    [Cites<IncusAliasGuide>("image list example: Debian 12 container, 106.22 MiB")]
    [Cites<IncusImageFormatThread>("sizes of rootfs.squashfs and disk.qcow2")]
    public LocalizedText? ImageSize => new LocalizedText(
        ("ko", "예: Alpine 3.2MiB, Debian 12 106MiB"), ("en", "Examples: 3.2 MiB for Alpine, 106 MiB for Debian 12"));

    /// <remarks xml:lang="ko">Canonical은 2015년에 LXD가 인스턴스를 KVM의 14.5배만큼 실행한다고 주장했습니다.</remarks>
    /// <remarks xml:lang="en">Canonical claimed in 2015 that LXD runs 14.5 times as many instances as KVM.</remarks>
    [Cites<IncusInstancesGuide>("system containers and VMs"), Cites<LxdDensityAnnouncement>("bullet list")]
    public LocalizedText? Density => null;

    /// <remarks xml:lang="ko">VM 인스턴스는 라이브 마이그레이션이 되고, 컨테이너는 CRIU로 제한적으로만 됩니다.</remarks>
    /// <remarks xml:lang="en">VM instances can be moved live; containers only to a limited extent, with CRIU.</remarks>
    [Cites<IncusMigrationGuide>]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Limited;

    /// <remarks xml:lang="ko">
    /// 파일은 모든 인스턴스에서 저장합니다. 실행 상태는 VM 인스턴스에서 저장하고, 컨테이너에서는 CRIU의 한계 안에서만 저장합니다. Btrfs, LVM, ZFS, Ceph RBD, LINSTOR, TrueNAS에서는 저장소의
    /// 기능으로 최적화됩니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Files for every instance; the running state for VM instances, and for containers only within the limits of CRIU. Optimized on Btrfs,
    /// LVM, ZFS, Ceph RBD, LINSTOR and TrueNAS.
    /// </remarks>
    [Cites<IncusBackupGuide>("snapshots"), Cites<IncusStorageDrivers>("feature comparison")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">컨테이너에서는 security.nesting을 켜야 하고 VM 인스턴스에서는 기본으로 켜져 있습니다. 켜면 안에서 Docker나 Incus를 실행할 수 있습니다.</remarks>
    /// <remarks xml:lang="en">
    /// security.nesting is off by default for containers and on for VM instances. With it, Docker or Incus can run inside.
    /// </remarks>
    [Cites<IncusConfigurationOptions>("security.nesting"), Cites<IncusFaq>("Docker inside an Incus container")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    /// <remarks xml:lang="ko">VM 인스턴스에는 필요합니다.</remarks>
    /// <remarks xml:lang="en">VM instances need it.</remarks>
    [Cites<IncusContainersAndMachines>]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">컨테이너에는 예를 들어 통째로 넘기거나 MIG로 나눈 GPU와 USB 장치를 넘깁니다. VM 인스턴스는 PCI 장치도 받습니다.</remarks>
    /// <remarks xml:lang="en">For containers; among them GPUs, whole or divided by MIG, and USB devices. VM instances also take PCI devices.</remarks>
    [Cites<IncusGpuDevices>, Cites<IncusDevices>]
    public PassthroughSupport? Passthrough => PassthroughSupport.HostDrivers;

    [Cites<IncusReadme>]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux"), ("en", "Linux"));

    [Cites<IncusContainersAndMachines>]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux 배포판(VM 인스턴스는 다른 OS도)"), ("en", "Linux distributions (other systems too in VM instances)"));

    [Cites<IncusReadme>]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Incus 클러스터 등"), ("en", "Incus clusters and others"));

    /// <remarks xml:lang="ko">Incus는 OCI 이미지를 애플리케이션 컨테이너로 실행합니다.</remarks>
    /// <remarks xml:lang="en">Incus runs OCI images as application containers.</remarks>
    [Cites<IncusInstancesGuide>]
    public OciSupport OciSupport => OciSupport.Partial;

    [Cites<IncusReadme>("intro and project history")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "시스템 전체를 담는 컨테이너, 소규모 사설 클라우드, 실습"), ("en", "Whole systems as containers, small private clouds, labs"));

    /// <remarks xml:lang="ko">LXC의 첫 태그는 2008년 8월 6일에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">LXC’s first tag dates from 6 August 2008.</remarks>
    [Cites<LxcRepository>("136 .c and 73 .h files; first tag lxc_0_1_0 of 2008-08-06")]
    public int? FirstRelease => 2008;

    /// <remarks xml:lang="ko">
    /// LXC는 라이브러리의 라이선스입니다. LXD에 새로 기여하는 코드는 2023년 12월 12일부터 기본적으로 AGPL-3.0이고, 커뮤니티가 만든 부분은
    /// Apache-2.0으로 남았습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// For LXC, the license of the library. New contributions to LXD have been under AGPL-3.0 by default since 12 December 2023, while the
    /// community’s parts stay under Apache-2.0.
    /// </remarks>
    [Cites<LxcCopying>("whole file"), Cites<IncusCopying>("first lines"), Cites<LxdCopying>("first lines; commit b8ff449ddb")]
    [Cites<LxdLicenseChange>("description")]
    public LocalizedText? License => new LocalizedText(
        ("ko", "LXC LGPL-2.1+, Incus Apache-2.0, LXD AGPL-3.0"), ("en", "LXC LGPL-2.1+, Incus Apache-2.0, LXD AGPL-3.0"));

    [Cites<LxcRepository>("136 .c and 73 .h files; first tag lxc_0_1_0 of 2008-08-06"), Cites<IncusRepository>("1,396 .go files")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "C(LXC), Go(Incus, LXD)"), ("en", "C (LXC), Go (Incus, LXD)"));

    /// <remarks xml:lang="ko">VM에만 해당합니다. 컨테이너는 호스트의 커널을 믿습니다.</remarks>
    /// <remarks xml:lang="en">VMs only; containers trust the host’s kernel.</remarks>
    [Cites<IncusConfigurationOptions>("security.sev")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<IncusConfigurationOptions>("security.sev")]
    public override LocalizedText? MemoryProtection => new LocalizedText(("ko", "CPU가 VM마다 암호화(AMD)"), ("en", "Encryption per VM by the CPU (AMD)"));

    [Cites<IncusConfigurationOptions>("security.sev, security.sev.policy.es")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(("ko", "AMD SEV, SEV-ES"), ("en", "AMD SEV, SEV-ES"));

    /// <remarks xml:lang="ko">VM의 설정에 SEV의 세션에 쓸, 게스트 소유자의 키와 데이터를 넣을 수 있습니다. 설정의 설명에 증명은 나오지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The options of a VM take a key and data of the guest’s owner for the session of SEV; their description does not speak of attestation.
    /// </remarks>
    [Cites<IncusConfigurationOptions>("security.sev.session.data, security.sev.session.dh")]
    public override LocalizedText? AttestationSupport => null;

    /// <remarks xml:lang="ko">설정의 설명에 나오지 않습니다.</remarks>
    /// <remarks xml:lang="en">The description of the options does not say.</remarks>
    [Cites<IncusConfigurationOptions>("security.sev")]
    public override LocalizedText? LostFeatures => null;
}
