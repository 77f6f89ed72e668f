namespace DocGen.Documentation;

/// <summary xml:lang="ko">수식을 쓰는 언어이다.</summary>
/// <summary xml:lang="en">Formulas are written in it.</summary>
[Record(Order = 10), Name("ko", "TeX"), Name("en", "TeX")]
public sealed class Tex : IStandard
{
    public PartialDate Published => new PartialDate(1978);

    public StandardUse Use => StandardUse.Authors;
}
