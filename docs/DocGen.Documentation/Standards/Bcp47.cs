namespace DocGen.Documentation;

/// <summary xml:lang="ko">사이트의 언어를 가리키는 태그를 정한다.</summary>
/// <summary xml:lang="en">Its tags name the languages of a site.</summary>
[Record(Order = 60), Name("ko", "BCP 47"), Name("en", "BCP 47")]
public sealed class Bcp47 : IStandard
{
    public PartialDate Published => new PartialDate(2009, 9);

    public StandardUse Use => StandardUse.Authors;
}
