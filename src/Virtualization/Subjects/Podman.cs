namespace Virtualization;

/// <summary xml:lang="ko">상주하는 데몬이 필요 없고 root 권한 없이도 컨테이너를 실행하는 엔진.</summary>
/// <summary xml:lang="en">A container engine that needs no daemon and can run containers without root.</summary>
/// <remarks xml:lang="ko">
/// <para>podman 명령이 conmon을 거쳐 crun이나 <see cref="Runc"/>을(를) 부릅니다. 격리는 Docker Engine과 마찬가지로 Linux 커널이 합니다.</para>
/// <para>데몬이 필요 없다는 점과 함께 <see cref="RootlessContainer"/>이(가) 특징입니다. <see cref="UserNamespace"/>이(가) 컨테이너의 root를 명령을 내린 사용자에
/// 대응시키며, 이를 위해 보통 관리자가 호스트에 보조 UID와 GID(subuid, subgid)를 설정해 둡니다.</para>
/// <para>macOS와 Windows에서는 Linux 커널이 없으므로, podman machine이 띄운 VM 안에서 실행됩니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The podman command calls crun or <see cref="Runc"/> through conmon. As with Docker Engine, it is the Linux kernel that
/// isolates.</para>
/// <para>What sets it apart, besides needing no daemon, is <see cref="RootlessContainer">rootless containers</see>: a
/// <see cref="UserNamespace">user namespace</see> maps root in the container to the user who ran the command. For this an
/// administrator normally sets up subordinate user and group IDs (subuid, subgid) on the host.</para>
/// <para>On macOS and Windows there is no Linux kernel, so containers run in a VM that podman machine starts.</para>
/// </remarks>
[Subject(Order = 72), Name("ko", "Podman"), Name("en", "Podman")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(LinuxKernel))]
[Lane<Host>(typeof(HostUserSpace), typeof(PodmanMonitor))]
[Versus<DockerEngine>]
[Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<PodmanRootlessGuide>, Cites<PodmanMachineManual>]
public sealed class Podman : ApplicationContainer, ISystem
{
    [Cites<PodmanReadme>]
    public SystemCategory Category => SystemCategory.ContainerEngine;

    [NotApplicable]
    [Cites<PodmanReadme>("intro, scope, rootless, OCI projects")]
    public HypervisorKind? HypervisorKind => null;

    /// <remarks xml:lang="ko">Linux와 FreeBSD에서 바로 실행되고, macOS와 Windows에서는 VM을 거칩니다.</remarks>
    /// <remarks xml:lang="en">Directly on Linux and FreeBSD; in a VM on macOS and Windows.</remarks>
    [Cites<PodmanReadme>, Cites<PodmanMachineManual>, Cites<PodmanReleaseNotes>("CDI and FreeBSD entries")]
    public HostOsNeed HostOsNeeded => HostOsNeed.Needed;

    [Cites<PodmanMachineManual>("DESCRIPTION"), Cites<LibcontainerReadme>("Container")]
    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">루트리스 컨테이너에는 사용자 네임스페이스도 쓰입니다.</remarks>
    /// <remarks xml:lang="en">Rootless containers are in a user namespace as well.</remarks>
    [Cites<RuntimeSpecificationLinux>("namespaces, control groups, seccomp")]
    [Cites<RuntimeSpecificationConfiguration>("Linux Process: capabilities, apparmorProfile, selinuxLabel"), Cites<PodmanReadme>("Rootless; OCI Projects Plans")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "네임스페이스, cgroup, 케이퍼빌리티, seccomp, Linux 보안 모듈"),
        ("en", "Namespaces, cgroups, capabilities, seccomp, security modules"));

    /// <remarks xml:lang="ko">macOS와 Windows에서는 VM을 쓰므로 필요합니다.</remarks>
    /// <remarks xml:lang="en">On macOS and Windows they are needed, for the VM.</remarks>
    [Cites<PodmanReadme>, Cites<PodmanMachineManual>]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.NotNeeded;

    [Cites<PodmanReadme>]
    public LocalizedText Technique => new LocalizedText(("ko", "운영체제 수준 가상화"), ("en", "OS-level virtualization"));

    /// <remarks xml:lang="ko">
    /// OCI 런타임인 crun만의 시간이며 Podman 자체가 쓰는 시간은 빠져 있습니다. crun 개발자가 2019년 12월에 자기 컴퓨터에서 /bin/true 컨테이너 100개를 차례로 실행해 1.69초를 얻었습니다. runc로는
    /// 3.34초, 하나에 약 33ms였습니다. 장비는 밝히지 않았고, README가 그 뒤로 그대로 싣고 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The OCI runtime crun alone, without Podman’s own share. In December 2019, on the machine of crun’s author, which is not described,
    /// running /bin/true in 100 containers one after another took 1.69 s; with runc it took 3.34 s, about 33 ms each. The README has
    /// carried the figures unchanged since.
    /// </remarks>
    [Cites<CrunReadme>("Performance"), Cites<CrunPerformanceCommit>("Performance"), Cites<CrunCurrentReadme>("Performance")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "OCI 런타임만: 약 17ms(crun 프로젝트 수치, 2019년)"), ("en", "The OCI runtime alone: about 17 ms (crun’s own figure of 2019)"));

    /// <remarks xml:lang="ko">
    /// crun의 README에는 runc로는 메모리 한도 4MB에서 컨테이너가 실패하고(2019년부터), crun으로는 512KB에서 실행되는(2024년부터) 예가 있습니다. 2022년에 nginx
    /// 컨테이너 두 개로 잰 개인 측정도 있습니다. Debian에서 잰 값이 Ubuntu에서 그대로 나오지 않았으므로 여기에 싣지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The README of crun has an example in which a container fails under a limit of 4 MB with runc (since 2019) and one runs under 512 KB
    /// with crun (since 2024). There is also a personal measurement of 2022 with two nginx containers. Its figures from Debian did not come
    /// out the same on Ubuntu, so none is given here.
    /// </remarks>
    [Cites<CrunReadme>("Performance"), Cites<CrunMemoryCommit>("Performance"), Cites<ContainerMemoryPost>("introduction; Test Setups")]
    public LocalizedText? MemoryOverhead => null;

    /// <remarks xml:lang="ko">Docker와 같은 OCI 이미지를 쓰므로 크기도 같습니다.</remarks>
    /// <remarks xml:lang="en">It uses the same OCI images as Docker, so the sizes are the same.</remarks>
    [Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    /// <remarks xml:lang="ko">
    /// 만들어 둔 컨테이너, 파드, 볼륨이 잠금을 하나씩 쓰며, 루트리스 사용자에게는 저마다 따로 있습니다. containers.conf의 num_locks로 수를 바꾸고 podman system renumber를 실행합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Each container, pod and volume that exists takes one lock; every rootless user has locks of their own. num_locks in containers.conf
    /// changes the number, followed by podman system renumber.
    /// </remarks>
    [Cites<ContainersConfigurationManual>("num_locks")]
    public LocalizedText? Density => new LocalizedText(
        ("ko", "컨테이너·파드·볼륨을 합쳐 2,048개까지(기본값)"), ("en", "Up to 2,048 containers, pods and volumes together (default)"));

    /// <remarks xml:lang="ko">실행 상태를 CRIU로 저장한 파일이나 이미지를 다른 호스트로 옮겨 복원합니다. 문서는 이를 마이그레이션이라고 부르지만, 옮기는 일은 Podman이 하지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The state saved with CRIU can be copied to another host and restored there. The documentation calls that migration, but Podman does not
    /// do the moving.
    /// </remarks>
    [Cites<PodmanCheckpointGuide>("Migrating the container"), Cites<PodmanCheckpointManual>("--export, --create-image")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// podman container checkpoint가 CRIU로 실행 상태까지 파일이나 이미지로 저장하고, 다른 호스트에서도 복원합니다. root로 실행한 컨테이너만 됩니다. podman commit은 파일만 이미지로 저장합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// podman container checkpoint saves the running state as well, with CRIU, to an archive or an image that can be restored on another
    /// host too; only for containers that run as root. podman commit keeps the files alone, as an image.
    /// </remarks>
    [Cites<PodmanCheckpointManual>("--export, --create-image"), Cites<PodmanRootlessGuide>("CRIU requires root")]
    [Cites<PodmanCommitManual>("description")]
    public SnapshotSupport? Snapshots => SnapshotSupport.Partial;

    /// <remarks xml:lang="ko">프로젝트가 컨테이너 안에서 Podman을 실행하는 이미지를 배포합니다.</remarks>
    /// <remarks xml:lang="en">The project publishes an image for running Podman inside a container.</remarks>
    [Cites<PodmanImageReadme>("sample usage")]
    public NestingSupport? Nesting => NestingSupport.Supported;

    /// <remarks xml:lang="ko">macOS와 Windows에서는 podman machine의 VM 때문에 필요합니다.</remarks>
    /// <remarks xml:lang="en">On macOS and Windows, podman machine needs it for its VM.</remarks>
    [Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<PodmanMachineManual>]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.WithoutNesting;

    /// <remarks xml:lang="ko">장치 노드는 --device로, NVIDIA와 AMD의 GPU는 --gpus로 넘기며 CDI도 지원합니다.</remarks>
    /// <remarks xml:lang="en">Device nodes with --device, NVIDIA and AMD GPUs with --gpus; CDI is supported.</remarks>
    [Cites<PodmanDeviceOption>("whole file"), Cites<PodmanGpuOption>("whole file"), Cites<PodmanReleaseNotes>("CDI and FreeBSD entries")]
    public PassthroughSupport? Passthrough => PassthroughSupport.HostDrivers;

    /// <remarks xml:lang="ko">FreeBSD용 Podman과, 여기서 쓰는 런타임 ocijail은 모두 실험 단계입니다.</remarks>
    /// <remarks xml:lang="en">On FreeBSD both Podman and its runtime there, ocijail, are experimental.</remarks>
    [Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<PodmanMachineManual>, Cites<OcijailReadme>("whole file")]
    [Cites<PodmanCodeStructure>("libpod heading"), Cites<PodmanReleaseNotes>("CDI and FreeBSD entries")]
    [Cites<PodmanInstallation>("Installing on FreeBSD")]
    public LocalizedText HostPlatforms => new LocalizedText(
        ("ko", "Linux, FreeBSD(macOS와 Windows는 VM으로)"), ("en", "Linux, FreeBSD (macOS and Windows through a VM)"));

    /// <remarks xml:lang="ko">FreeBSD에서는 Linux 이미지도 FreeBSD의 Linux 에뮬레이션을 거쳐 상당수가 실행됩니다.</remarks>
    /// <remarks xml:lang="en">On FreeBSD many Linux images run as well, through its Linux emulation.</remarks>
    [Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<PodmanReleaseNotes>("CDI and FreeBSD entries")]
    [Cites<PodmanInstallation>("Linux Emulation")]
    public LocalizedText GuestPlatforms => new LocalizedText(
        ("ko", "Linux 컨테이너(FreeBSD에서는 FreeBSD 컨테이너)"), ("en", "Linux containers (FreeBSD containers on FreeBSD)"));

    /// <remarks xml:lang="ko">Quadlet은 systemd 유닛 파일로, podman kube play는 Kubernetes YAML로 컨테이너를 실행합니다.</remarks>
    /// <remarks xml:lang="en">Quadlet runs containers from systemd unit files, podman kube play from Kubernetes YAML.</remarks>
    [Cites<PodmanQuadletManual>("description"), Cites<PodmanKubeManual>("description and supported kinds")]
    public LocalizedText Orchestration => new LocalizedText(
        ("ko", "Quadlet(systemd), Kubernetes YAML 등"), ("en", "Quadlet (systemd), Kubernetes YAML and others"));

    [Cites<PodmanReadme>("intro, scope, rootless, OCI projects")]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<PodmanReadme>("intro, scope, rootless, OCI projects"), Cites<PodmanAdopters>("distributions")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "루트리스 개발 환경, RHEL 계열 서버"), ("en", "Rootless development, RHEL-family servers"));

    /// <remarks xml:lang="ko">저장소는 2017년 11월에 시작되었고, 첫 태그 v0.2는 2018년 2월 12일에 나왔습니다.</remarks>
    /// <remarks xml:lang="en">The repository began in November 2017; the first tag, v0.2, dates from 12 February 2018.</remarks>
    [Cites<PodmanFirstTag>("git tag date")]
    public int? FirstRelease => 2018;

    [Cites<PodmanReadme>]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    [Cites<PodmanReadme>]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Go"), ("en", "Go"));

    /// <remarks xml:lang="ko">
    /// krun(libkrun을 쓰는 crun)이 AMD SEV로 보호하는 VM이나 AWS의 Nitro Enclave에서 실행할 때에만 해당합니다. SEV용 이미지는 podman build --cw로 만듭니다. 그 밖의
    /// 컨테이너는 호스트의 커널을 믿습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Only where krun (crun with libkrun) runs the container in a VM protected by AMD SEV, for which podman build --cw makes the images, or
    /// in a Nitro Enclave of AWS; other containers trust the host’s kernel.
    /// </remarks>
    [Cites<PodmanBuildManual>("--cw"), Cites<KrunManual>("Description; krun.variant")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.OptionalMode;

    [Cites<PodmanBuildManual>("--cw: type"), Cites<KrunManual>("krun.variant"), Cites<NitroEnclavesGuide>("first paragraph")]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "CPU의 암호화(AMD), Nitro의 하이퍼바이저(AWS)"), ("en", "Encryption by the CPU (AMD), the Nitro Hypervisor (AWS)"));

    /// <remarks xml:lang="ko">--cw로 만든 이미지는 따로 지정하지 않으면 SEV-SNP용입니다.</remarks>
    /// <remarks xml:lang="en">Images made with --cw are for SEV-SNP unless SEV-ES is asked for.</remarks>
    [Cites<PodmanBuildManual>("--cw: type"), Cites<KrunManual>("krun.variant")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "AMD SEV-ES, SEV-SNP, Nitro Enclaves"), ("en", "AMD SEV-ES, SEV-SNP, Nitro Enclaves"));

    /// <remarks xml:lang="ko">--cw로 만든 이미지의 경우입니다. 서버를 지정하지 않으면 빌드할 때 암호를 직접 정해야 합니다.</remarks>
    /// <remarks xml:lang="en">For images made with --cw. If no server is named, the passphrase has to be given when the image is built.</remarks>
    [Cites<PodmanBuildManual>("--cw: attestation_url, passphrase")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "디스크의 암호를 내주는 증명 서버"), ("en", "A server that hands out the passphrase of the disk"));

    /// <remarks xml:lang="ko">
    /// krun의 매뉴얼은 기밀 모드에서 무엇을 잃는지 말하지 않습니다. krun 전반에 대해서는 VM 밖의 프로세스나 컨테이너와 내용을 함께 쓰기가 더 어렵고, 기본 설정에서는
    /// 데이터그램 소켓으로 수신 대기할 수 없다고 합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The manual of krun does not say what its confidential variants lose. Of krun in general it says that sharing with processes and
    /// containers outside the VM is harder and, by default, that listening on datagram sockets is not supported.
    /// </remarks>
    [Cites<KrunManual>("Description; Networking; krun.variant")]
    public override LocalizedText? LostFeatures => null;
}
