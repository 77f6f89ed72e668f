namespace DocGen.Documentation;

/// <summary xml:lang="ko">DocGen을 나눠 주는 NuGet 패키지.</summary>
/// <summary xml:lang="en">A NuGet package that DocGen comes in.</summary>
[Subject(Order = 30), Name("ko", "패키지"), Name("en", "Packages")]
public abstract class Package : IPackages
{
    public abstract string Install { get; }

    public abstract LocalizedText Holds { get; }

    public virtual bool IsRequired => false;
}
