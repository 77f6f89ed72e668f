namespace DocGen.Documentation;

/// <summary xml:lang="ko">모든 그림을 이 형식으로 만든다.</summary>
/// <summary xml:lang="en">What every drawing is made in.</summary>
[Record(Order = 30), Name("ko", "SVG 1.0"), Name("en", "SVG 1.0")]
public sealed class Svg : IStandard
{
    public PartialDate Published => new PartialDate(2001, 9, 4);

    public StandardUse Use => StandardUse.DocGen;
}
