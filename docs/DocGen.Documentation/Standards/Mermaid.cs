namespace DocGen.Documentation;

/// <summary xml:lang="ko">모델에 없는 그림을 이 언어로 쓴다.</summary>
/// <summary xml:lang="en">Drawings that the model does not know are written in its language.</summary>
[Record(Order = 70), Name("ko", "Mermaid"), Name("en", "Mermaid")]
public sealed class Mermaid : IStandard
{
    public PartialDate Published => new PartialDate(2014);

    public StandardUse Use => StandardUse.Authors;
}
