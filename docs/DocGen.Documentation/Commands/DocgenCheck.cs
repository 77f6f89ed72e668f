namespace DocGen.Documentation;

/// <summary xml:lang="ko">빌드가 검사하는 것을 모두 검사하고, 아무것도 쓰지 않는다.</summary>
/// <summary xml:lang="en">Proves everything that a build proves, and writes nothing.</summary>
[Subject(Order = 23), Name("ko", "docgen check"), Name("en", "docgen check")]
public sealed class DocgenCheck : Command
{
    public override LocalizedText Use => new LocalizedText(("ko", "풀 리퀘스트를 검사할 때"), ("en", "To check pull requests"));

    public override bool WritesSite => false;

    public override bool FormatsProblems => true;
}
