namespace DocGen.Documentation;

/// <summary xml:lang="ko">수식은 이 형식으로 바뀌어 스크립트 없이 보인다.</summary>
/// <summary xml:lang="en">What formulas become, to be seen without a script.</summary>
[Record(Order = 20), Name("ko", "MathML 1.0"), Name("en", "MathML 1.0")]
public sealed class MathMl : IStandard
{
    public PartialDate Published => new PartialDate(1998, 4, 7);

    public StandardUse Use => StandardUse.DocGen;
}
