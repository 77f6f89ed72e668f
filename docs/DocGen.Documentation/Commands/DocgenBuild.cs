namespace DocGen.Documentation;

/// <summary xml:lang="ko">명령줄에서 사이트를 만든다. 프로젝트 파일이 없는 폴더에서도 쓸 수 있다.</summary>
/// <summary xml:lang="en">Makes the site from a command line, also in a folder without a project file.</summary>
[Subject(Order = 22), Name("ko", "docgen build"), Name("en", "docgen build")]
public sealed class DocgenBuild : Command
{
    public override LocalizedText Use => new LocalizedText(("ko", "글만 있는 사이트에서"), ("en", "For sites of prose alone"));

    public override bool WritesSite => true;

    public override bool FormatsProblems => true;
}
