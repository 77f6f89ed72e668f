namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Serverless"/> 플랫폼을 위해 만든, KVM 위에서 <see cref="MicroVm"/>을(를) 실행하는 VMM.</summary>
/// <summary xml:lang="en">A VMM made for <see cref="Serverless">serverless computing</see>, which runs <see cref="MicroVm">microVMs</see> on KVM.</summary>
/// <remarks xml:lang="ko">
/// <para>QEMU 대신 장치가 몇 개뿐인 VMM을 씁니다. AWS Lambda와 Fargate가 이 방식을 씁니다.</para>
/// <para>컨테이너만큼 가벼우면서 VM처럼 격리하려는 예입니다. OCI 런타임은 아니어서, 컨테이너를 실행하려면 Kata Containers나
/// firecracker-containerd 같은 도구가 필요합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It replaces QEMU by a VMM with only a few devices. AWS Lambda and Fargate are built on it.</para>
/// <para>It aims to be as light as a container while isolating like a VM. It is no OCI runtime by itself: to run containers it needs tools
/// such as Kata Containers or firecracker-containerd.</para>
/// </remarks>
[Subject(Order = 51), Name("ko", "Firecracker"), Name("en", "Firecracker")]
[Lane<VirtualMachine>(typeof(FirecrackerProcess), typeof(GuestOs), typeof(Libraries), typeof(Application), Repeats = true)]
[Cites<FirecrackerReadme>, Cites<FirecrackerFaq>]
public class Firecracker : Kvm
{
    /// <remarks xml:lang="ko">오픈 소스 라이선스와 공개 문서는 2018년 11월의 0.11.0부터 있습니다.</remarks>
    /// <remarks xml:lang="en">Public documents and the open-source license came with 0.11.0 in November 2018.</remarks>
    [Cites<FirecrackerChangeLog>("0.1.0 and 0.11.0")]
    public override int? FirstRelease => 2018;

    [Cites<FirecrackerChangeLog>("0.11.0")]
    public override LocalizedText? License => new LocalizedText(("ko", "Apache-2.0"), ("en", "Apache-2.0"));

    [Cites<FirecrackerDesign>("threat containment; jailer")]
    public override LocalizedText Isolation => new LocalizedText(("ko", "CPU의 게스트 모드, seccomp, jailer"), ("en", "The CPU’s guest mode, seccomp and the jailer"));

    /// <remarks xml:lang="ko">
    /// 프로젝트 규격이 정한 상한으로, VM을 시작하라는 요청부터 게스트의 /sbin/init까지입니다. vCPU 1개, 메모리 128MiB, 최소한의 커널과 루트
    /// 파일 시스템으로 m5d.metal과 m6g.metal에서 시험합니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// An upper limit set by the project’s specification, from the request to start until the guest’s /sbin/init, with 1 vCPU, 128 MiB, a
    /// minimal kernel and root file system, tested on m5d.metal and m6g.metal.
    /// </remarks>
    [Cites<FirecrackerSpecification>("boot time")]
    public override TimeSpan? StartTime => TimeSpan.FromMilliseconds(125);

    /// <remarks xml:lang="ko">QEMU의 값과 같은 논문의 측정값입니다(2020년). 프로젝트 규격에서 정한 상한은 5MiB입니다.</remarks>
    /// <remarks xml:lang="en">
    /// From the same paper as the figure for QEMU (2020). The limit set by the project’s specification is 5 MiB.
    /// </remarks>
    [Cites<FirecrackerPaper>("memory overhead"), Cites<FirecrackerSpecification>("memory overhead")]
    public override double? MemoryOverhead => 3;

    /// <remarks xml:lang="ko"><see cref="Snapshot"/>을(를) 찍어 다른 프로세스에서 이어서 실행할 수는 있습니다. 하드웨어와 소프트웨어가 같아야 합니다.</remarks>
    /// <remarks xml:lang="en">A <see cref="Snapshot">snapshot</see> can be resumed in another process, normally on identical hardware and software.</remarks>
    [Cites<FirecrackerSnapshots>("overview")]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    [Cites<FirecrackerFaq>("supported operating systems")]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "Linux, OSv"), ("en", "Linux, OSv"));
}
