namespace Virtualization;

/// <summary xml:lang="ko">흔히 하는 말 가운데 무엇이 틀렸는가?</summary>
/// <summary xml:lang="en">What is often said but wrong?</summary>
[Collection(Order = 50, GroupBy = nameof(Topic)), Name("ko", "흔한 오해"), Name("en", "Misconceptions")]
[Slug("misconceptions")]
public interface IMisconception
{
    /// <summary xml:lang="ko">무엇을 두고 하는 말인가.</summary>
    /// <summary xml:lang="en">What it is about.</summary>
    [Name("ko", "주제"), Name("en", "Topic")]
    MisconceptionTopic Topic { get; }
}
