namespace DocGen.Documentation;

/// <summary xml:lang="ko">작성자의 프로젝트가 참조하는 패키지. 이것 하나로 <c>dotnet build</c>가 사이트를 만든다.</summary>
/// <summary xml:lang="en">What an author's project references; with it alone, <c>dotnet build</c> makes the site.</summary>
[Subject(Order = 31), Name("ko", "DocGen"), Name("en", "DocGen")]
public sealed class AuthorsPackage : Package
{
    public override string Install => "dotnet add package DocGen";

    public override LocalizedText Holds => new LocalizedText(("ko", "라이브러리, 생성기, 분석기, 코드 수정, MSBuild 파일, 빌드용 도구"), ("en", "Library, generator, analyzers, code fixes, MSBuild files, the tool for builds"));

    public override bool IsRequired => true;
}
