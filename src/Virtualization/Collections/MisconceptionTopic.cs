namespace Virtualization;

/// <summary xml:lang="ko">오해의 주제.</summary>
/// <summary xml:lang="en">The topic of a misconception.</summary>
public enum MisconceptionTopic
{
    /// <summary xml:lang="ko">컨테이너가 무엇인가.</summary>
    /// <summary xml:lang="en">What a container is.</summary>
    [Name("ko", "컨테이너"), Name("en", "Containers")]
    Containers,

    /// <summary xml:lang="ko">하이퍼바이저와 그 유형.</summary>
    /// <summary xml:lang="en">Hypervisors and their types.</summary>
    [Name("ko", "하이퍼바이저"), Name("en", "Hypervisors")]
    Hypervisors,

    /// <summary xml:lang="ko">속도와 비용.</summary>
    /// <summary xml:lang="en">Speed and cost.</summary>
    [Name("ko", "성능"), Name("en", "Performance")]
    Performance,

    /// <summary xml:lang="ko">격리가 무엇을 막는가.</summary>
    /// <summary xml:lang="en">What isolation prevents.</summary>
    [Name("ko", "보안"), Name("en", "Security")]
    Security,

    /// <summary xml:lang="ko">무엇을 언제 쓰는가.</summary>
    /// <summary xml:lang="en">What to use when.</summary>
    [Name("ko", "선택"), Name("en", "Choice")]
    Choice,
}
