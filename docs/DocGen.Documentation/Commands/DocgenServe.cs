namespace DocGen.Documentation;

/// <summary xml:lang="ko">사이트를 메모리에 만들어 보여 주고, 파일을 저장하면 브라우저를 새로 고친다.</summary>
/// <summary xml:lang="en">Shows the site from memory and reloads the browser when a file is saved.</summary>
[Subject(Order = 24), Name("ko", "docgen serve"), Name("en", "docgen serve")]
public sealed class DocgenServe : Command
{
    public override LocalizedText Use => new LocalizedText(("ko", "글을 쓰는 동안"), ("en", "While you write"));

    public override bool Watches => true;

    public override bool WritesSite => false;

    public override bool FormatsProblems => false;
}
