namespace Virtualization;

/// <summary xml:lang="ko">프로젝트의 수치로 Unikraft의 이미지는 1MB 안팎이고 VMM의 몫을 빼면 1ms 안팎에 부팅한다. 그 대신 유니커널은 이식과 디버깅에 품이 든다.</summary>
/// <summary xml:lang="en">
/// By the project’s figures, Unikraft images are about 1 MB and boot in about 1 ms, not counting the VMM; the price of a unikernel is the effort of porting and debugging.
/// </summary>
[Record(Order = 15), Name("ko", "한 가지 일만 하는 인스턴스를 되도록 작게 만든다"), Name("en", "I build an instance for a single purpose, as small as possible")]
[About<Unikraft>, About<Wasmtime>]
[Cites<UnikraftPaper>, Cites<UnikraftPerformance>, Cites<LightVmPaper>("section 9, usability and portability")]
public sealed class SmallestFootprint : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Performance;

    public LocalizedText Choose => new LocalizedText(("ko", "유니커널이나 Wasm"), ("en", "A unikernel or Wasm"));
}
