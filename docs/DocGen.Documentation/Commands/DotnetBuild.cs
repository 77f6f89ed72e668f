namespace DocGen.Documentation;

/// <summary xml:lang="ko">모델을 컴파일하고 사이트를 만든다. 바뀐 것이 없으면 사이트는 건너뛴다.</summary>
/// <summary xml:lang="en">Compiles the model and makes the site; skips the site when nothing changed.</summary>
[Subject(Order = 21), Name("ko", "dotnet build"), Name("en", "dotnet build")]
public sealed class DotnetBuild : Command
{
    public override LocalizedText Use => new LocalizedText(("ko", "평소에, 그리고 빌드 서버에서"), ("en", "Every day, and on build servers"));

    public override string Needs => ".NET SDK";

    public override bool WritesSite => true;

    public override bool FormatsProblems => false;
}
