namespace Virtualization;

/// <remarks xml:lang="ko">프로젝트가 2022년 2월 2일의 커밋 하나에 적은 값으로, 그 변경의 앞과 뒤입니다. 컴파일하는 시간은 들어 있지 않습니다.</remarks>
/// <remarks xml:lang="en">
/// Stated by the project in a commit of 2 February 2022: before and after that one change. The time to compile is not included.
/// </remarks>
[Record(Order = 45), Name("ko", "Wasm 모듈의 인스턴스 생성"), Name("en", "Instantiating a Wasm module")]
[About<Wasmtime>]
[Cites<WasmtimeInstantiationCommit>("commit message")]
public sealed class WasmInstantiation : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "µs",
        new Reading(new LocalizedText(("ko", "변경 전"), ("en", "Before the change")), 10.6),
        new Reading(new LocalizedText(("ko", "변경 후"), ("en", "After the change")), 6.4));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "import 100개, 시그니처 약 80개인 빈 모듈"), ("en", "An empty module with 100 imports and about 80 signatures"));

    public LocalizedText? Machine => null;

    public int? Year => 2022;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
