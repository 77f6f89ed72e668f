namespace Virtualization;

/// <remarks xml:lang="ko">QEMU의 줄 수에는 모든 아키텍처와 장치가 들어 있습니다. 게스트 하나를 실행할 때 쓰이는 코드끼리 비교한 것이 아닙니다.</remarks>
/// <remarks xml:lang="en">
/// The figure for QEMU counts all architectures and devices. It does not compare the code used to run one guest.
/// </remarks>
[Record(Order = 8), Name("ko", "Firecracker와 QEMU의 코드 규모"), Name("en", "Code size of Firecracker and QEMU")]
[About<Firecracker>, About<Kvm>, About<QemuEmulation>]
[Cites<FirecrackerPaper>, Cites<FirecrackerMonitorArticle>]
public sealed class CodeSizeCompared : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Size;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "",
        new Reading("Firecracker (Rust)", 50000, approximate: true),
        new Reading(new LocalizedText(("ko", "QEMU 전체"), ("en", "All of QEMU")), 1400000, null));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "소스 코드의 줄 수"), ("en", "Lines of source code"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2020;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
