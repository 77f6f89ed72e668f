namespace Virtualization;

/// <summary xml:lang="ko">내 상황에는 어떤 시스템이 알맞은가?</summary>
/// <summary xml:lang="en">Mark what applies to you: which systems fit?</summary>
[Collection(Order = 40, Layout = CollectionLayout.Choice, GroupBy = nameof(Concern)), Name("ko", "무엇을 골라야 하는가"), Name("en", "Which one should I use?")]
[Slug("decisions")]
public interface IDecision
{
    /// <summary xml:lang="ko">무엇을 따지는가.</summary>
    /// <summary xml:lang="en">What the decision is about.</summary>
    [Name("ko", "관심사"), Name("en", "Concern")]
    DecisionConcern Concern { get; }

    /// <summary xml:lang="ko">이럴 때 알맞은 것.</summary>
    /// <summary xml:lang="en">What fits this case.</summary>
    [Name("ko", "알맞은 것"), Name("en", "Good fit")]
    LocalizedText Choose { get; }
}
