namespace Virtualization;

/// <summary xml:lang="ko">무엇을 따지는가.</summary>
/// <summary xml:lang="en">What a decision is about.</summary>
public enum DecisionConcern
{
    /// <summary xml:lang="ko">어떤 커널이나 운영체제가 필요한가.</summary>
    /// <summary xml:lang="en">Which kernel or operating system is needed.</summary>
    [Name("ko", "커널과 운영체제"), Name("en", "Kernel and operating system")]
    Compatibility,

    /// <summary xml:lang="ko">누구를 누구에게서 지키는가.</summary>
    /// <summary xml:lang="en">Who is protected from whom.</summary>
    [Name("ko", "격리"), Name("en", "Isolation")]
    Isolation,

    /// <summary xml:lang="ko">어떻게 배포하고 운영하는가.</summary>
    /// <summary xml:lang="en">How software is shipped and run.</summary>
    [Name("ko", "배포와 운영"), Name("en", "Delivery and operations")]
    Operation,

    /// <summary xml:lang="ko">어떤 워크로드와 장치인가.</summary>
    /// <summary xml:lang="en">Which workload and which devices.</summary>
    [Name("ko", "성능과 장치"), Name("en", "Performance and devices")]
    Performance,

    /// <summary xml:lang="ko">내 컴퓨터에서 무엇을 하려는가.</summary>
    /// <summary xml:lang="en">What you do on your own computer.</summary>
    [Name("ko", "개발자의 컴퓨터"), Name("en", "A developer’s computer")]
    Desktop,
}
