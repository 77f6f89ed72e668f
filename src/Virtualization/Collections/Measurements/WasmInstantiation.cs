namespace Virtualization;

[Record(Order = 45), Name("ko", "Wasm 모듈의 인스턴스 생성"), Name("en", "Instantiating a Wasm module")]
[About<Wasmtime>]
[Cites<WasmtimeInstantiationCommit>]
public sealed class WasmInstantiation : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    /// <remarks xml:lang="ko">수치를 출처에서 확인하지 못해 싣지 않았습니다.</remarks>
    /// <remarks xml:lang="en">A figure has been reported but could not be verified in the source, so it is left out.</remarks>
    public Readings? Figures => null;

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "import가 100개인 빈 모듈"), ("en", "An empty module with 100 imports"));

    public LocalizedText? Machine => null;

    public int? Year => 2022;

    public MeasuredBy MeasuredBy => MeasuredBy.Others;
}
