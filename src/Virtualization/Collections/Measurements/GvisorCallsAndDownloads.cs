namespace Virtualization;

/// <remarks xml:lang="ko">
/// 시스템 호출과 다운로드는 KVM 플랫폼의 값이고, 시스템 호출은 <see cref="Sentry"/>이(가) 혼자 처리하는 것입니다. 호스트나 파일을 여는 프로세스(Gofer)까지 가는
/// 시스템 호출은 훨씬 느리며, ptrace 플랫폼에서는 모든 시스템 호출이 훨씬 느립니다.
/// </remarks>
/// <remarks xml:lang="en">
/// System calls and downloads are those of the KVM platform, and the calls are such as the <see cref="Sentry"/> handles alone. Calls that go
/// on to the host or to the process that opens files (Gofer) are far slower, and so is every call on the ptrace platform.
/// </remarks>
[Record(Order = 19), Name("ko", "gVisor의 시스템 호출과 다운로드"), Name("en", "System calls and downloads in gVisor")]
[About<Gvisor>]
[Cites<GvisorCaseStudyPaper>("introduction; sections 3 to 3.5; conclusion")]
public sealed class GvisorCallsAndDownloads : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "시스템 호출 2.2배 이상, 메모리 할당 2.5배, 큰 파일 다운로드 2.8배 느림"),
        ("en", "At least 2.2 times as slow for system calls, 2.5 times for memory allocation, 2.8 times for large downloads"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "간단한 시스템 호출과 큰 파일 다운로드는 일반 컨테이너와, 메모리 할당은 호스트와 비교"),
        ("en", "Simple system calls and large file downloads compared with an ordinary container, memory allocation compared with the host"));

    public LocalizedText? Machine => new LocalizedText(("ko", "CloudLab 서버(Intel E5-2630, 메모리 128GB), Ubuntu 16.04"), ("en", "A CloudLab server (Intel E5-2630, 128 GB), Ubuntu 16.04"));

    public int? Year => 2019;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
