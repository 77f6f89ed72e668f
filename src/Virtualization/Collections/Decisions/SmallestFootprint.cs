namespace Virtualization;

/// <summary xml:lang="ko">프로젝트의 수치로 Unikraft의 이미지는 1MB 안팎이고 몇 ms 만에 부팅한다. 그 대신 이식과 디버깅에 품이 든다.</summary>
/// <summary xml:lang="en">
/// By the project’s figures, Unikraft images are about 1 MB and boot within milliseconds, at the cost of porting and debugging effort.
/// </summary>
[Record(Order = 15), Name("ko", "한 가지 일만 하는 가장 작은 어플라이언스를 만든다"), Name("en", "I build the smallest possible single-purpose appliance")]
[About<Unikraft>, About<Wasmtime>]
[Cites<UnikraftPaper>, Cites<UnikraftPerformance>, Cites<LightVmPaper>("section 9, usability and portability")]
public sealed class SmallestFootprint : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Performance;

    public LocalizedText Choose => new LocalizedText(("ko", "유니커널이나 Wasm"), ("en", "A unikernel or Wasm"));
}
