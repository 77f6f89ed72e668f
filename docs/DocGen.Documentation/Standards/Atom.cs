namespace DocGen.Documentation;

/// <summary xml:lang="ko">바뀐 페이지를 알리는 피드의 형식이다.</summary>
/// <summary xml:lang="en">Feeds in it tell readers of changed pages.</summary>
[Record(Order = 50), Name("ko", "Atom"), Name("en", "Atom")]
public sealed class Atom : IStandard
{
    public PartialDate Published => new PartialDate(2005, 12);

    public StandardUse Use => StandardUse.DocGen;
}
