namespace DocGen.Documentation;

/// <summary xml:lang="ko">사이트를 만들거나 검사하는 명령.</summary>
/// <summary xml:lang="en">A command that makes or proves a site.</summary>
[Subject(Order = 20), Name("ko", "명령"), Name("en", "Commands")]
public abstract class Command : ICommands
{
    public abstract LocalizedText Use { get; }

    public virtual string Needs => "DocGen.Tool";

    public virtual bool CompilesModel => true;

    public abstract bool WritesSite { get; }

    public virtual bool Watches => false;

    public abstract bool FormatsProblems { get; }
}
