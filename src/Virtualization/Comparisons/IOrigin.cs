namespace Virtualization;

/// <summary xml:lang="ko">언제 나왔고, 무엇으로 만들었고, 어떤 조건으로 쓰는가?</summary>
/// <summary xml:lang="en">When did it appear, what is it written in, and on which terms can it be used?</summary>
[Comparison(Order = 70), Name("ko", "출신"), Name("en", "Origin")]
[Slug("origin")]
public interface IOrigin
{
    /// <summary xml:lang="ko">처음 공개된 해.</summary>
    /// <summary xml:lang="en">The year of the first release.</summary>
    [Name("ko", "첫 공개"), Name("en", "First release")]
    int? FirstRelease { get; }

    /// <summary xml:lang="ko">소프트웨어의 라이선스.</summary>
    /// <summary xml:lang="en">The license of the software.</summary>
    [Name("ko", "라이선스"), Name("en", "License")]
    LocalizedText? Licence { get; }

    /// <summary xml:lang="ko">주로 어떤 언어로 작성되었는가.</summary>
    /// <summary xml:lang="en">The language that it is mainly written in.</summary>
    [Name("ko", "주 언어"), Name("en", "Mainly written in")]
    LocalizedText? WrittenIn { get; }
}
