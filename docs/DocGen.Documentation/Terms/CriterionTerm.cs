namespace DocGen.Documentation;

/// <summary xml:lang="ko">비교 인터페이스의 속성. 비교표에서는 한 행이 된다.</summary>
/// <summary xml:lang="en">A property of a comparison's interface; a row of its matrix.</summary>
[Term, Name("ko", "기준"), Name("en", "Criterion")]
public sealed class CriterionTerm;
