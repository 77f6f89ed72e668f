namespace Virtualization;

/// <summary xml:lang="ko">어떤 종류의 시스템이고, 어디에 설치되는가?</summary>
/// <summary xml:lang="en">What kind of system is it, and where is it installed?</summary>
/// <remarks xml:lang="ko">
/// Type 1과 Type 2의 구분이 들어맞는 것은 일부입니다. 운영체제의 커널이 곧 하이퍼바이저인 것(<see cref="Kvm"/>, <see cref="Bhyve"/>)도
/// 있고, 다른 시스템의 하이퍼바이저를 빌려 쓰는 것(<see cref="Firecracker"/>, <see cref="KataContainers"/>)도 있으며, 호스트의 커널을 쓰는
/// 컨테이너에는 하이퍼바이저가 없습니다. 호스트 OS가 전혀 필요 없는 것은 드뭅니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The division into Type 1 and Type 2 fits only some systems. In others the kernel of an operating system is the hypervisor
/// (<see cref="Kvm"/>, <see cref="Bhyve"/>), or another system’s hypervisor is used (<see cref="Firecracker"/>,
/// <see cref="KataContainers"/>), and containers on the host’s kernel have none. Few systems do without a host OS.
/// </remarks>
[Comparison(Order = 20), Name("ko", "분류와 설치 위치"), Name("en", "Kind and place")]
[Slug("placement")]
public interface IPlacement
{
    /// <summary xml:lang="ko">무엇을 하려고 만든 시스템인가.</summary>
    /// <summary xml:lang="en">What the system is made for.</summary>
    [Name("ko", "분류"), Name("en", "Category")]
    SystemCategory Category { get; }

    /// <summary xml:lang="ko">하이퍼바이저가 있다면 어느 유형인가.</summary>
    /// <summary xml:lang="en">The type of its hypervisor, if it has one.</summary>
    /// <remarks xml:lang="ko">
    /// 교과서의 관례에 따른 구분이며, 자료마다 유형을 달리 적는 제품도 있습니다. 빠르거나 느린 순서가 아닙니다.
    /// </remarks>
    /// <remarks xml:lang="en">A textbook convention; on some products the sources disagree. It is not a ranking by speed.</remarks>
    [Name("ko", "하이퍼바이저 유형"), Name("en", "Hypervisor type")]
    HypervisorKind? HypervisorKind { get; }

    /// <summary xml:lang="ko">호스트 OS가 필요한가.</summary>
    /// <summary xml:lang="en">Whether a host OS is needed.</summary>
    [Name("ko", "호스트 OS"), Name("en", "Host OS")]
    HostOsNeed HostOsNeeded { get; }
}
