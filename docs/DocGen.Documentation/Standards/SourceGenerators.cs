namespace DocGen.Documentation;

/// <summary xml:lang="ko">특성을 단 타입에서 카탈로그를 만드는 방법이다.</summary>
/// <summary xml:lang="en">One of them makes the catalog of the annotated types.</summary>
[Record(Order = 90), Name("ko", "C# 소스 생성기"), Name("en", "C# source generators")]
public sealed class SourceGenerators : IStandard
{
    public PartialDate Published => new PartialDate(2020, 11, 10);

    public StandardUse Use => StandardUse.DocGen;
}
