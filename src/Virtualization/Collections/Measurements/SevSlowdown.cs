namespace Virtualization;

/// <remarks xml:lang="ko">예비 평가라고 밝힌 글입니다.</remarks>
/// <remarks xml:lang="en">The author calls it a preliminary evaluation.</remarks>
[Record(Order = 58), Name("ko", "AMD SEV를 켠 VM의 성능"), Name("en", "Performance of VMs with AMD SEV")]
[About<Kvm>, About<ConfidentialComputing>, About<MemoryEncryption>]
[Cites<SevPerformancePost>("abstract")]
public sealed class SevSlowdown : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(
        ("ko", "메모리 연산은 다소 느려지고, 계산 위주의 작업은 대체로 차이가 없음"),
        ("en", "Memory operations slow down somewhat; CPU-bound work is mostly unaffected"));

    public LocalizedText Workload => new LocalizedText(
        ("ko", "QEMU와 KVM에서 마이크로벤치마크, 오픈 소스 프로젝트의 컴파일"),
        ("en", "Microbenchmarks and compiling open-source projects on QEMU and KVM"));

    /// <remarks xml:lang="ko">저자가 이 평가를 두고 2023년 6월에 적은 메모에 나오는 장비입니다.</remarks>
    /// <remarks xml:lang="en">As the author’s notes of June 2023 on this evaluation have it.</remarks>
    [Cites<SevEvaluationNotes>("imported from the old report: Host CPU, Host Memory")]
    public LocalizedText? Machine => new LocalizedText(
        ("ko", "AMD EPYC 7713P, 메모리 512GB"), ("en", "An AMD EPYC 7713P with 512 GB of memory"));

    public int? Year => 2023;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
