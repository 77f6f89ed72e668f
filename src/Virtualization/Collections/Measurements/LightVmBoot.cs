namespace Virtualization;

/// <remarks xml:lang="ko">LightVM은 연구용으로 고친 Xen입니다. 일반 게스트의 부팅 시간이 아닙니다. 프로세스 생성은 초록의 값이며, 4.2절에는 평균 3.5ms로 나옵니다.</remarks>
/// <remarks xml:lang="en">
/// LightVM is a version of Xen modified for research. This is not the boot time of ordinary guests. The figure for process creation is that
/// of the abstract; section 4.2 gives 3.5 ms on average.
/// </remarks>
[Record(Order = 9), Name("ko", "LightVM에서 빈 유니커널의 부팅"), Name("en", "Boot time of an empty unikernel on LightVM")]
[Slug("lightvm-boot")]
[About<Xen>, About<UnikernelBased>]
[Cites<LightVmPaper>]
public sealed class LightVmBoot : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "VM 부팅"), ("en", "VM boot")), 2.3),
        new Reading(new LocalizedText(("ko", "프로세스 생성(fork와 exec)"), ("en", "Process creation (fork and exec)")), 1, approximate: true));

    public LocalizedText? Finding => new LocalizedText(("ko", "Docker보다 약 100배 빠름"), ("en", "About 100 times faster than Docker"));

    public LocalizedText Workload => new LocalizedText(("ko", "아무것도 하지 않고 장치도 없는 유니커널, 모든 최적화 적용"), ("en", "A unikernel that does nothing and has no devices, with all optimizations"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Intel Xeon E5-1630 v3(코어 4개), 메모리 128GB"), ("en", "An Intel Xeon E5-1630 v3 (4 cores) with 128 GB of memory"));

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
