namespace Virtualization;

/// <summary xml:lang="ko">어떤 종류의 시스템이고, 어디에 설치되는가?</summary>
/// <summary xml:lang="en">What kind of system is it, and where is it installed?</summary>
[Comparison(Order = 20), Name("ko", "종류와 자리"), Name("en", "Kind and place")]
[Slug("placement")]
public interface IPlacement
{
    /// <summary xml:lang="ko">무엇을 하려고 만든 시스템인가.</summary>
    /// <summary xml:lang="en">What the system is made to be.</summary>
    [Name("ko", "분류"), Name("en", "Category")]
    SystemCategory Category { get; }

    /// <summary xml:lang="ko">하이퍼바이저가 있다면 어느 유형인가.</summary>
    /// <summary xml:lang="en">Which type its hypervisor is of, where there is one.</summary>
    [Name("ko", "하이퍼바이저 유형"), Name("en", "Hypervisor type")]
    HypervisorKind? HypervisorKind { get; }

    /// <summary xml:lang="ko">호스트 OS가 필요한가.</summary>
    /// <summary xml:lang="en">Whether a host OS is needed.</summary>
    [Name("ko", "호스트 OS"), Name("en", "Host OS")]
    HostOsNeed HostOsNeeded { get; }
}
