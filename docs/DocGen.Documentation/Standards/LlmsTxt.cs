namespace DocGen.Documentation;

/// <summary xml:lang="ko">언어 모델이 사이트의 페이지를 찾는 파일이다.</summary>
/// <summary xml:lang="en">Language models find the pages of the site by it.</summary>
[Record(Order = 100), Name("ko", "llms.txt"), Name("en", "llms.txt")]
public sealed class LlmsTxt : IStandard
{
    public PartialDate Published => new PartialDate(2024, 9, 3);

    public StandardUse Use => StandardUse.DocGen;
}
