namespace DocGen.Documentation;

/// <summary xml:lang="ko">한 대상이 한 기준에 주는 답.</summary>
/// <summary xml:lang="en">The answer that one subject gives to one criterion.</summary>
[Term, Name("ko", "칸"), Name("en", "Cell")]
public sealed class CellTerm;
