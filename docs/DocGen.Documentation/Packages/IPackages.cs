namespace DocGen.Documentation;

/// <summary xml:lang="ko">NuGet 패키지의 비교.</summary>
/// <summary xml:lang="en">The NuGet packages, compared.</summary>
[Comparison(Order = 2), Name("ko", "패키지"), Name("en", "Packages")]
public interface IPackages
{
    /// <summary xml:lang="ko">설치하는 명령.</summary>
    /// <summary xml:lang="en">The command that installs it.</summary>
    [Name("ko", "설치"), Name("en", "Install")]
    string Install { get; }

    /// <summary xml:lang="ko">패키지에 들어 있는 것.</summary>
    /// <summary xml:lang="en">What is in the package.</summary>
    [Name("ko", "내용"), Name("en", "Holds")]
    LocalizedText Holds { get; }

    /// <summary xml:lang="ko">이 패키지가 없으면 사이트를 만들 수 없는가.</summary>
    /// <summary xml:lang="en">Whether there is no site without it.</summary>
    [Name("ko", "필수"), Name("en", "Required")]
    bool IsRequired { get; }
}
