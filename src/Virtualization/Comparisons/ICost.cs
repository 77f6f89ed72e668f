namespace Virtualization;

/// <summary xml:lang="ko">얼마나 빨리 시작하고, 얼마나 드는가?</summary>
/// <summary xml:lang="en">How fast does it start, and what does it cost?</summary>
[Comparison(Order = 40), Name("ko", "시작 시간과 비용"), Name("en", "Start and cost")]
[Slug("cost")]
public interface ICost
{
    /// <summary xml:lang="ko">인스턴스 하나를 시작하는 데 걸린 시간.</summary>
    /// <summary xml:lang="en">The time to start one instance.</summary>
    [Name("ko", "시작 시간"), Name("en", "Start time")]
    LocalizedText? StartTime { get; }

    /// <summary xml:lang="ko">인스턴스 하나를 더 실행할 때 추가로 드는 메모리.</summary>
    /// <summary xml:lang="en">The extra memory for running one more instance.</summary>
    [Name("ko", "인스턴스당 메모리"), Name("en", "Memory per instance")]
    LocalizedText? MemoryOverhead { get; }

    /// <summary xml:lang="ko">이미지나 디스크가 어느 정도의 크기인가.</summary>
    /// <summary xml:lang="en">The order of size of an image or disk.</summary>
    [Name("ko", "이미지 크기"), Name("en", "Image size")]
    LocalizedText? ImageSize { get; }

    /// <summary xml:lang="ko">호스트 하나에서 인스턴스를 몇 개나 실행하는가.</summary>
    /// <summary xml:lang="en">How many instances run on one host.</summary>
    [Name("ko", "집적도"), Name("en", "Density")]
    LocalizedText? Density { get; }
}
