namespace DocGen.Documentation;

/// <summary xml:lang="ko">새 사이트를 만드는 <c>dotnet new</c> 템플릿.</summary>
/// <summary xml:lang="en">The <c>dotnet new</c> template of a new site.</summary>
[Subject(Order = 33), Name("ko", "DocGen.Templates"), Name("en", "DocGen.Templates")]
public sealed class TemplatesPackage : Package
{
    public override string Install => "dotnet new install DocGen.Templates";

    public override LocalizedText Holds => new LocalizedText(("ko", "작은 완성 사이트와 그 테스트, Pages 워크플로"), ("en", "A small whole site, its tests, a Pages workflow"));
}
