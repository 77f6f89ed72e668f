namespace Virtualization;

/// <summary xml:lang="ko">가상화 없이 운영체제 하나에서 여러 애플리케이션을 실행하는 서버.</summary>
/// <summary xml:lang="en">A server that runs several applications on one operating system, without virtualization.</summary>
/// <remarks xml:lang="ko">
/// <para>애플리케이션끼리 자원을 다투고, 같은 포트를 쓰려고 하거나 서로 맞지 않을 수 있습니다.</para>
/// <para>운영체제의 <see cref="TimeSharing"/>과(와) 사용자 계정으로도 서버를 함께 쓸 수 있었으므로, 하이퍼바이저가 나오기 전에 물리적인
/// 분할만 있었던 것은 아닙니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Applications compete for resources, may want the same port and may not get along with each other.</para>
/// <para><see cref="TimeSharing"/> and user accounts already let people share a server, so physical division was not all there was before
/// hypervisors.</para>
/// </remarks>
[Subject(Order = 10), Name("ko", "전통적 서버"), Name("en", "Plain server")]
[Stack(typeof(Hardware), typeof(HostOs), typeof(Libraries), Boundary = typeof(HostOs))]
[Lane<Process>(typeof(Application), Repeats = true)]
public class PlainServer : SharedServer, IServerVirtualization
{
    public KernelOwnership Kernel => KernelOwnership.Shared;

    /// <remarks xml:lang="ko">기본 상태에서는 자원의 한도가 없어, 한 애플리케이션이 다른 애플리케이션의 몫까지 쓸 수 있습니다.</remarks>
    /// <remarks xml:lang="en">There are no resource limits by default, so that one application can starve another.</remarks>
    [Cites<KubernetesOverview>("traditional deployment era"), Cites<SolarisZones>("introduction")]
    public LocalizedText Isolation => new LocalizedText(("ko", "프로세스와 사용자 계정"), ("en", "Processes and user accounts"));

    /// <remarks xml:lang="ko">출처와 조건이 분명한 측정값을 찾지 못했습니다.</remarks>
    /// <remarks xml:lang="en">No measurement with a clear source and conditions was found.</remarks>
    public TimeSpan? StartTime => null;

    [NotApplicable]
    public double? MemoryOverhead => null;

    [NotApplicable]
    public LiveMigrationSupport? LiveMigration => null;

    [NotApplicable]
    public LocalizedText? GuestPlatforms => null;
}
