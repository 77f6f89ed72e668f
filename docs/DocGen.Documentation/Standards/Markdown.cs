namespace DocGen.Documentation;

/// <summary xml:lang="ko">페이지를 쓰는 언어이다.</summary>
/// <summary xml:lang="en">Pages are written in it.</summary>
[Record(Order = 40), Name("ko", "Markdown"), Name("en", "Markdown")]
public sealed class Markdown : IStandard
{
    public PartialDate Published => new PartialDate(2004);

    public StandardUse Use => StandardUse.Authors;
}
