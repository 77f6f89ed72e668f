namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Pod"/>을(를) 기밀 VM에 넣어, 호스트와 클러스터의 관리자까지 믿지 않는 컨테이너.</summary>
/// <summary xml:lang="en">
/// Containers that trust neither their host nor the cluster’s administrators: each <see cref="Pod">pod</see> is in a confidential VM.
/// </summary>
/// <remarks xml:lang="ko">
/// <para><see cref="KataContainers"/>에서 신뢰의 방향을 바꾼 것입니다. Kata는 파드로부터 호스트를 지키고, 여기서는 호스트로부터 파드를 지킵니다.</para>
/// <para>그래서 호스트가 하던 일이 게스트 안으로 들어갑니다. 컨테이너 이미지는 게스트 안에서 내려받고, 비밀값은 <see cref="Attestation"/>을(를) 거친 뒤에만
/// 받습니다. 게스트와 호스트 사이의 API는 게스트 안의 정책이 거릅니다.</para>
/// <para>호스트가 파드를 실행하지 않는 것(서비스 거부)과 하드웨어의 <see cref="SideChannel"/>은(는) 막지 않습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It is <see cref="KataContainers">Kata Containers</see> with the trust turned around: Kata protects the host from the pod, this
/// protects the pod from the host.</para>
/// <para>What the host used to do therefore moves into the guest. Images are pulled inside the guest, secrets come only after
/// <see cref="Attestation">attestation</see>, and a policy in the guest filters the API between guest and host.</para>
/// <para>It does not prevent the host from not running the pod (denial of service), nor hardware <see cref="SideChannel">side
/// channels</see>.</para>
/// </remarks>
[Subject(Order = 88), Name("ko", "Confidential Containers"), Name("en", "Confidential Containers")]
[Stack(typeof(ConfidentialHardware), typeof(LinuxKernelWithKvm), Boundary = typeof(LinuxKernelWithKvm))]
[Lane<Host>(typeof(HostUserSpace))]
[Lane<Pod>(typeof(KataMonitor), typeof(MeasuredGuest), typeof(PodSandbox), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<KataContainers>, Versus<KubernetesContainers>]
[Cites<ConfidentialContainersTrustModel>, Cites<ConfidentialContainersDesign>, Cites<ConfidentialContainersOverview>]
public sealed class ConfidentialContainers : SandboxedContainer, ISystem
{
    /// <remarks xml:lang="ko">게스트는 호스트가 주는 장치를 믿지 않습니다.</remarks>
    /// <remarks xml:lang="en">The guest does not trust the devices that the host provides.</remarks>
    [Cites<ConfidentialContainersTrustModel>("Untrusted; Crossing the trust boundary"), Cites<KataVirtualization>("Supported Hypervisors and VMMs")]
    public LocalizedText DriverLocation => new LocalizedText(("ko", "호스트의 커널(Linux)"), ("en", "The kernel of the host (Linux)"));

    [Cites<ConfidentialContainersDesign>("pod-centric approach")]
    public SystemCategory Category => SystemCategory.VmIsolatedContainer;

    /// <remarks xml:lang="ko">KVM을 씁니다. cloud-api-adaptor로 실행하는 VM에는 클라우드의 하이퍼바이저를 씁니다.</remarks>
    /// <remarks xml:lang="en">KVM; for VMs started by cloud-api-adaptor, that of the cloud.</remarks>
    [Cites<ConfidentialContainersArchitecture>("CNCF Confidential Containers; Guest Components and Trustee")]
    public HypervisorKind? HypervisorKind => Virtualization.HypervisorKind.Borrowed;

    /// <remarks xml:lang="ko">호스트의 커널이 필요하지만 믿지는 않습니다.</remarks>
    /// <remarks xml:lang="en">The host’s kernel is needed, but not trusted.</remarks>
    [Cites<ConfidentialContainersArchitecture>("CNCF Confidential Containers"), Cites<ConfidentialContainersTrustModel>("Untrusted")]
    public HostOsNeed HostOsNeeded => HostOsNeed.IsHypervisor;

    /// <remarks xml:lang="ko">파드마다 따로 있으며, 한 파드의 컨테이너는 커널을 함께 씁니다.</remarks>
    /// <remarks xml:lang="en">One per pod; the containers of a pod share it.</remarks>
    [Cites<ConfidentialContainersTrustModel>("Trusted"), Cites<ConfidentialContainersDesign>("first section; Kata Containers")]
    public KernelOwnership Kernel => KernelOwnership.PerInstance;

    /// <remarks xml:lang="ko">메모리 무결성을 어디까지 보장하는지는 CPU마다 다릅니다.</remarks>
    /// <remarks xml:lang="en">How far the integrity of memory is guaranteed differs between CPUs.</remarks>
    [Cites<ConfidentialContainersArchitecture>("VM-based TEEs"), Cites<ConfidentialContainersTrustModel>("Out of Scope")]
    public LocalizedText Mechanism => new LocalizedText(
        ("ko", "기밀 VM의 경계"), ("en", "The boundary of a confidential VM"));

    /// <remarks xml:lang="ko">기밀 VM을 지원하는 CPU여야 합니다. 시험용으로는 그 기능 없이도 실행할 수 있습니다.</remarks>
    /// <remarks xml:lang="en">The CPU must support confidential VMs; for testing it runs without that.</remarks>
    [Cites<ConfidentialContainersHardware>("first paragraphs")]
    public HardwareVirtualizationNeed HardwareVirtualization => HardwareVirtualizationNeed.Needed;

    [Cites<ConfidentialContainersArchitecture>("Hardware with CC support")]
    public LocalizedText Technique => new LocalizedText(
        ("ko", "하드웨어 지원 가상화와 TEE"), ("en", "Hardware-assisted virtualization with a TEE"));

    /// <remarks xml:lang="ko">
    /// Knative를 Confidential Containers로 옮긴 연구자들이 2024년의 논문에서 밝힌 값입니다. 16개를 한꺼번에 시작할 때는 3분 넘게 걸렸습니다. 논문의 초록은 장비를 밝히지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// From a paper of 2024, whose authors ported Knative to Confidential Containers. Starting 16 at once took more than three minutes. Its
    /// abstract names no machine.
    /// </remarks>
    [Cites<ServerlessConfidentialContainersPaper>("abstract")]
    public LocalizedText? StartTime => new LocalizedText(
        ("ko", "암호화한 이미지에서 증명까지 거친 서버리스 함수의 시작: 최대 17초(논문, 2024년)"),
        ("en", "Starting a serverless function from an encrypted image, with attestation: up to 17 s (a paper of 2024)"));

    /// <remarks xml:lang="ko">
    /// 측정값이 아니라 Kubernetes가 파드마다 더 예약하도록 Kata Containers의 Helm 차트가 정한 기본값입니다(2026년 8월). Secure Execution에서 1GiB,
    /// TDX와 SEV-SNP에서 2GiB이고, GPU를 쓰면 더 많습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Not a measurement: the defaults in the Helm chart of Kata Containers for what Kubernetes reserves per pod (August 2026). They are 1 GiB
    /// with Secure Execution and 2 GiB with TDX and SEV-SNP, and more with GPUs.
    /// </remarks>
    [Cites<KataRuntimeClasses>("runtimeClassConfigs: qemu-se, qemu-snp, qemu-tdx")]
    public LocalizedText? MemoryOverhead => new LocalizedText(
        ("ko", "파드마다 더 예약하는 양: 1~2GiB(Kata Containers의 설정)"), ("en", "Reserved on top per pod: 1 to 2 GiB (settings of Kata Containers)"));

    /// <remarks xml:lang="ko">컨테이너 이미지의 크기입니다. 파드마다 게스트 안에서 내려받으므로 파드끼리 함께 쓰지 못합니다.</remarks>
    /// <remarks xml:lang="en">The container image, which each pod pulls inside its guest: pods do not share it.</remarks>
    [Cites<ConfidentialContainersDesign>("Image Pulling"), Cites<ConfidentialContainersTestPost>("images cannot be shared across pods")]
    [Cites<AlpineImage>("alpine 5.58 MB, ubuntu 64.2, debian 114, centos 202 MB")]
    [Cites<TritonImageIssue>("size with the libraries for GPUs")]
    public LocalizedText? ImageSize => new LocalizedText(("ko", "수 MB~수 GB"), ("en", "Megabytes to gigabytes"));

    /// <remarks xml:lang="ko">
    /// 파드마다 슬롯을 하나씩 쓰며, 노드의 슬롯은 얼마 되지 않습니다. 바탕이 되는 Kata Containers의 문서에 그 수는 나오지 않습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Each pod takes one slot, and a node has few. The documentation of Kata Containers, on which it is based, gives no number.
    /// </remarks>
    [Cites<KataHelmGuide>("TEE key advertisement")]
    public LocalizedText? Density => new LocalizedText(
        ("ko", "CPU의 키 슬롯 수까지(SEV-SNP, TDX)"), ("en", "At most one per key slot of the CPU (SEV-SNP, TDX)"));

    /// <remarks xml:lang="ko">바탕이 되는 Kata Containers에 없습니다.</remarks>
    /// <remarks xml:lang="en">Kata Containers, on which it is based, has none.</remarks>
    [Cites<KataLimitations>("checkpoint and restore")]
    public LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    /// <remarks xml:lang="ko">바탕이 되는 Kata Containers에 없습니다.</remarks>
    /// <remarks xml:lang="en">Kata Containers, on which it is based, has none.</remarks>
    [Cites<KataLimitations>("checkpoint and restore")]
    public SnapshotSupport? Snapshots => SnapshotSupport.NotSupported;

    /// <remarks xml:lang="ko">기밀 VM 안에서는 기밀 VM을 시작할 수 없는 하드웨어가 대부분입니다.</remarks>
    /// <remarks xml:lang="en">Most hardware cannot start a confidential VM inside a confidential VM.</remarks>
    [Cites<ConfidentialContainersDesign>("Clouds and Nesting")]
    public NestingSupport? Nesting => NestingSupport.NotSupported;

    /// <remarks xml:lang="ko">
    /// 보통의 VM 안에서도 기밀 VM을 시작할 수 없는 하드웨어가 대부분입니다. 클라우드에서는 cloud-api-adaptor가 노드 안이 아니라 노드 옆에 기밀 VM을
    /// 띄우며, 지원하는 클라우드가 정해져 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// Most hardware cannot start a confidential VM inside an ordinary VM either. In a cloud, cloud-api-adaptor starts it beside the node and
    /// not inside it; certain clouds are supported.
    /// </remarks>
    [Cites<ConfidentialContainersDesign>("Clouds and Nesting"), Cites<ConfidentialContainersOverview>("Clouds")]
    public InsideMachineSupport? InsideMachine => InsideMachineSupport.Limited;

    /// <remarks xml:lang="ko">증명할 수 있는 가속기로, NVIDIA의 Hopper, Blackwell, RTX Pro 6000과 Hygon DCU입니다.</remarks>
    /// <remarks xml:lang="en">Accelerators that can be attested: NVIDIA Hopper, Blackwell and RTX Pro 6000, and Hygon DCU.</remarks>
    [Cites<ConfidentialContainersOverview>("Accelerators; Attestation")]
    public PassthroughSupport? Passthrough => PassthroughSupport.Selected;

    [Cites<ConfidentialContainersSetup>("requirements"), Cites<ConfidentialContainersReleaseNotes>("Hardware Support")]
    public LocalizedText HostPlatforms => new LocalizedText(("ko", "Linux(x86-64, s390x)"), ("en", "Linux (x86-64, s390x)"));

    [Cites<ConfidentialContainersDesign>, Cites<KataArchitecture>]
    public LocalizedText GuestPlatforms => new LocalizedText(("ko", "Linux 컨테이너"), ("en", "Linux containers"));

    [Cites<ConfidentialContainersSetup>("requirements")]
    public LocalizedText Orchestration => new LocalizedText(("ko", "Kubernetes(containerd)"), ("en", "Kubernetes (containerd)"));

    /// <remarks xml:lang="ko">서명하거나 암호화한 이미지를 권합니다.</remarks>
    /// <remarks xml:lang="en">Signed or encrypted images are advised.</remarks>
    [Cites<ConfidentialContainersTrustModel>("Crossing the trust boundary")]
    public OciSupport OciSupport => OciSupport.Supported;

    [Cites<ConfidentialContainersOverview>("What is the Confidential Containers project")]
    public LocalizedText TypicalUse => new LocalizedText(
        ("ko", "믿을 수 없는 호스트에서 민감한 데이터 처리"), ("en", "Sensitive data on hosts that are not trusted"));

    /// <remarks xml:lang="ko">첫 정식 릴리스인 0.1.0이 나온 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of 0.1.0, the first full release.</remarks>
    [Cites<ConfidentialContainersFirstRelease>]
    public int? FirstRelease => 2022;

    [Cites<ConfidentialContainersLicense>("first lines")]
    public LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    /// <remarks xml:lang="ko">게스트의 구성 요소와 증명 서비스(Trustee)는 Rust로, 바탕이 되는 Kata Containers는 Rust와 Go로 작성되었습니다.</remarks>
    /// <remarks xml:lang="en">
    /// The guest components and the attestation service (Trustee) are in Rust; Kata Containers, on which it is based, is in Rust and Go.
    /// </remarks>
    [Cites<ConfidentialContainersReleaseNotes>("Trustee and guest components use Rust")]
    [Cites<KataReadme>("platform support; main components")]
    public LocalizedText? WrittenIn => new LocalizedText(("ko", "Rust, Go"), ("en", "Rust, Go"));

    /// <remarks xml:lang="ko">호스트의 커널, kubelet, containerd, Kata의 shim과 Kubernetes의 컨트롤 플레인까지 믿지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// That includes the host’s kernel, the kubelet, containerd, Kata’s shim and the control plane of Kubernetes.
    /// </remarks>
    [Cites<ConfidentialContainersTrustModel>("Untrusted")]
    public override HostTrust? HostTrust => Virtualization.HostTrust.Untrusted;

    [Cites<ConfidentialContainersArchitecture>("VM-based TEEs"), Cites<SecureExecutionIntroduction>]
    public override LocalizedText? MemoryProtection => new LocalizedText(
        ("ko", "CPU의 암호화(AMD, Intel), 펌웨어의 울트라바이저(IBM Z)"), ("en", "Encryption by the CPU (AMD, Intel), an ultravisor in firmware (IBM Z)"));

    [Cites<ConfidentialContainersOverview>("hardware table"), Cites<ConfidentialContainersReleaseNotes>("Hardware Support")]
    public override LocalizedText? SupportedEnvironments => new LocalizedText(
        ("ko", "Intel TDX, AMD SEV-SNP, IBM Secure Execution"), ("en", "Intel TDX, AMD SEV-SNP, IBM Secure Execution"));

    [Cites<ConfidentialContainersDesign>("Attestation"), Cites<ConfidentialContainersOverview>("Attestation")]
    public override LocalizedText? AttestationSupport => new LocalizedText(
        ("ko", "원격 증명 뒤에 비밀값을 내줌(Trustee)"), ("en", "Remote, before secrets are released (Trustee)"));

    /// <remarks xml:lang="ko">호스트의 요청을 거르는 정책 때문에 exec 같은 Kubernetes 명령이 되지 않기도 합니다.</remarks>
    /// <remarks xml:lang="en">The policy that filters requests of the host can also rule out Kubernetes commands such as exec.</remarks>
    [Cites<ConfidentialContainersTestPost>("images cannot be shared across pods"), Cites<KataLimitations>("TEE environment")]
    [Cites<ConfidentialContainersReleaseNotes>("Limitations")]
    public override LocalizedText? LostFeatures => new LocalizedText(
        ("ko", "파드끼리 이미지를, 호스트와 파일을 함께 쓰는 것 등"), ("en", "Sharing images between pods and files with the host, among others"));
}
