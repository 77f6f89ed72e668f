namespace DocGen.Documentation;

/// <summary xml:lang="ko">다른 사실에서 식으로 계산한 값. 사이트는 그 식과 입력을 함께 보여 준다.</summary>
/// <summary xml:lang="en">A value computed from other facts; the site shows its expression and inputs beside it.</summary>
[Term, Name("ko", "계산한 값"), Name("en", "Derived value")]
public sealed class DerivedValue;
