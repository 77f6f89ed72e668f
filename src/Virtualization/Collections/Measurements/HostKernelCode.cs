namespace Virtualization;

/// <remarks xml:lang="ko">gVisor와 Linux 컨테이너가 실행하는 코드는 대체로 같고, 실행되는 빈도가 다릅니다.</remarks>
/// <remarks xml:lang="en">gVisor and Linux containers run largely the same code, at different frequencies.</remarks>
[Record(Order = 54), Name("ko", "실행되는 호스트 커널의 코드"), Name("en", "Code of the host kernel that runs")]
[About<Firecracker>, About<Gvisor>, About<AttackSurface>]
[Cites<BlendingPaper>("abstract; section 3.1")]
public sealed class HostKernelCode : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Size;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "Firecracker와 gVisor 모두 일반 Linux보다 커널 코드를 훨씬 많이 실행함"),
        ("en", "Both Firecracker and gVisor run substantially more kernel code than native Linux"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "커널 하위 시스템별 마이크로벤치마크의 코드 커버리지"),
        ("en", "Code coverage of microbenchmarks for each kernel subsystem"));

    public LocalizedText? Machine => new LocalizedText(
        ("ko", "CloudLab 서버(10코어 Intel E5-2640 v4, 메모리 64GB), Ubuntu 18.04"), ("en", "A CloudLab server (ten-core Intel E5-2640 v4, 64 GB), Ubuntu 18.04"));

    public int? Year => 2020;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
