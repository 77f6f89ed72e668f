namespace Virtualization;

/// <summary xml:lang="ko">1964년부터 오늘까지 무엇이 언제 나왔는가?</summary>
/// <summary xml:lang="en">What happened when, from 1964 to today?</summary>
[Collection(Order = 20, Layout = CollectionLayout.Timeline), Name("ko", "연표"), Name("en", "Timeline")]
[Slug("timeline")]
public interface IEvent
{
    /// <summary xml:lang="ko">언제 일어났는가.</summary>
    /// <summary xml:lang="en">When it happened.</summary>
    [Name("ko", "날짜"), Name("en", "Date")]
    PartialDate Date { get; }

    /// <summary xml:lang="ko">어느 갈래의 일인가.</summary>
    /// <summary xml:lang="en">Which track it belongs to.</summary>
    [Name("ko", "갈래"), Name("en", "Track")]
    EventTrack Track { get; }
}
