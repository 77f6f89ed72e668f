namespace DocGen.Documentation;

/// <summary xml:lang="ko">Markdown을 읽는 규칙을 정확히 정한다.</summary>
/// <summary xml:lang="en">It says exactly how Markdown is read.</summary>
[Record(Order = 80), Name("ko", "CommonMark"), Name("en", "CommonMark")]
public sealed class CommonMark : IStandard
{
    public PartialDate Published => new PartialDate(2014, 9);

    public StandardUse Use => StandardUse.Authors;
}
