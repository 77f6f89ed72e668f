namespace DocGen.Documentation;

/// <summary xml:lang="ko">빌드한 사이트를 스냅샷 테스트에 쓸 글로 읽어 주는 라이브러리.</summary>
/// <summary xml:lang="en">Reads a built site as texts for snapshot tests.</summary>
[Subject(Order = 34), Name("ko", "DocGen.Testing"), Name("en", "DocGen.Testing")]
public sealed class TestingPackage : Package
{
    public override string Install => "dotnet add package DocGen.Testing";

    public override LocalizedText Holds => new LocalizedText(("ko", "테스트 프로젝트에서 쓰는 SiteSnapshot"), ("en", "SiteSnapshot, for test projects"));
}
