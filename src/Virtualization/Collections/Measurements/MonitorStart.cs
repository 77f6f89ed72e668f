namespace Virtualization;

/// <remarks xml:lang="ko">부팅한 유니커널(Unikraft)은 측정한 쪽이 만든 것이지만, VMM은 그렇지 않습니다.</remarks>
/// <remarks xml:lang="en">Those who measured made the unikernel that was booted (Unikraft), but not the VMMs.</remarks>
[Record(Order = 27), Name("ko", "VMM별 유니커널의 시작 시간"), Name("en", "Start time of a unikernel by VMM")]
[About<Unikraft>, About<Firecracker>, About<Kvm>]
[Cites<UnikraftPerformance>("Boot Times"), Cites<UnikraftArtifacts>("experiments/fig_10_unikraft-boot/paperresults")]
public sealed class MonitorStart : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading("Solo5, Firecracker", 3, approximate: true),
        new Reading("QEMU microvm", 10, approximate: true),
        new Reading("QEMU", 40, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "helloworld 유니커널, VMM과 게스트의 부팅을 합한 시간, 대부분은 VMM의 몫"), ("en", "A helloworld unikernel: the VMM and the guest’s boot together, most of it the VMM"));

    [Cites<UnikraftArtifacts>("hardware")]
    public LocalizedText? Machine => new LocalizedText(
        ("ko", "저가 서버(Shuttle SH370R6), Intel i7-9700K, 메모리 32GB"),
        ("en", "An inexpensive server (Shuttle SH370R6) with an Intel i7-9700K and 32 GB of memory"));

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
