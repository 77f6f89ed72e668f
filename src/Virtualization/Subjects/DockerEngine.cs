namespace Virtualization;

/// <summary xml:lang="ko">Linux에서 컨테이너를 만들고 관리하는 Docker의 엔진.</summary>
/// <summary xml:lang="en">Docker’s engine, which creates and manages containers on Linux.</summary>
/// <remarks xml:lang="ko">
/// <para>엔진은 컨테이너의 아래층이 아니라 옆에서 관리하는 프로그램입니다. <see cref="Runc"/>은(는) 컨테이너를 띄우고 빠지며, 컨테이너의
/// 프로세스는 호스트의 일반 프로세스입니다.</para>
/// <para>이미지의 읽기 전용 레이어는 여러 컨테이너가 함께 쓰고, 컨테이너마다 쓰기 레이어가 하나씩 있습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The engine is not a layer under the containers but a program beside them. Once it has started a container <see cref="Runc"/>
/// leaves, and the container’s processes are ordinary processes of the host.</para>
/// <para>Containers share the read-only layers of their images, and each has one writable layer.</para>
/// </remarks>
[Subject(Order = 71), Name("ko", "Docker Engine"), Name("en", "Docker Engine")]
[Stack(typeof(Hardware), typeof(LinuxKernel), Boundary = typeof(LinuxKernel))]
[Lane<ContainerEngine>(typeof(DockerDaemon))]
[Cites<RuncTerminals>("Detached"), Cites<DockerStorageDrivers>("images and layers")]
public class DockerEngine : Container
{
    [Cites<NamespacesManual>, Cites<CgroupsManual>]
    public override LocalizedText Isolation => new LocalizedText(("ko", "네임스페이스, cgroup, 케이퍼빌리티, seccomp, Linux 보안 모듈"), ("en", "Namespaces, cgroups, capabilities, seccomp and Linux security modules"));

    /// <remarks xml:lang="ko">
    /// 빈 컨테이너를 docker run으로 시작한 시간이며, 대부분은 Docker 자체가 쓰는 시간입니다. gVisor 프로젝트가 runc로 잰 값입니다(GCE
    /// n1-standard-4, Debian 9, 연도 표시 없음).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// For an empty container started with docker run; most of it is the cost of Docker itself. Measured with runc by the gVisor project
    /// (GCE n1-standard-4, Debian 9; undated).
    /// </remarks>
    [Cites<GvisorPerformance>("startup.csv")]
    public override TimeSpan? StartTime => TimeSpan.FromMilliseconds(1193);

    /// <remarks xml:lang="ko">
    /// 빈 컨테이너 하나가 쓰는 메모리로, gVisor 프로젝트가 runc로 잰 값입니다(GCE n1-standard-4, Debian 9, 연도 표시 없음). Node.js
    /// 컨테이너는 76.7MB였습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The memory of one empty container, measured with runc by the gVisor project (GCE n1-standard-4, Debian 9; undated). A Node.js
    /// container took 76.7 MB.
    /// </remarks>
    [Cites<GvisorPerformance>("density.csv")]
    public override double? MemoryOverhead => 4.09;

    /// <remarks xml:lang="ko">docker checkpoint는 실행 상태를 저장하는 실험적 기능이며, 호스트 한 대에서 쓰도록 만들었습니다.</remarks>
    /// <remarks xml:lang="en">docker checkpoint saves the running state. It is experimental and meant for use on one host.</remarks>
    [Cites<DockerCheckpoint>("experimental note")]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.Experimental;

    /// <remarks xml:lang="ko">
    /// 이미지의 CPU 아키텍처도 호스트와 같아야 합니다. QEMU를 등록하면 다른 아키텍처도 실행되지만 느립니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// The image’s CPU architecture must match as well. With QEMU registered other architectures run too, but slowly.
    /// </remarks>
    [Cites<DockerEngineInstallation>("platform table"), Cites<DockerMultiPlatform>("QEMU")]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "Linux 사용자 공간"), ("en", "Linux user spaces"));
}
