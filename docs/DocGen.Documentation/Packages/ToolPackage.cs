namespace DocGen.Documentation;

/// <summary xml:lang="ko"><c>docgen</c> 명령을 설치하는 패키지.</summary>
/// <summary xml:lang="en">Brings the command <c>docgen</c>.</summary>
[Subject(Order = 32), Name("ko", "DocGen.Tool"), Name("en", "DocGen.Tool")]
public sealed class ToolPackage : Package
{
    public override string Install => "dotnet tool install --global DocGen.Tool";

    public override LocalizedText Holds => new LocalizedText(("ko", "미리 보기와 검사까지 하는 명령줄 도구"), ("en", "The command line, with live preview and checks"));
}
