namespace Virtualization;

/// <summary xml:lang="ko">게스트의 메모리 주소를 물리 주소로 바꾸는 두 번째 변환을 하드웨어가 하는 기능(Intel EPT, AMD NPT 등).</summary>
/// <summary xml:lang="en">
/// A hardware feature that performs the second translation, from a guest’s memory addresses to physical ones (such as Intel EPT and AMD
/// NPT).
/// </summary>
/// <remarks xml:lang="ko">
/// SLAT(second-level address translation)이라고도 합니다. Hyper-V에는 이 기능이 꼭 필요합니다(Windows Server에서는 2016부터). 이름이 비슷한
/// <see cref="NestedVirtualization"/>과(와)는 다릅니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Also called second-level address translation (SLAT). Hyper-V requires it, on Windows Server since 2016. Despite the similar name, it is
/// not <see cref="NestedVirtualization">nested virtualization</see>.
/// </remarks>
[Term, Name("ko", "중첩 페이지 테이블"), Name("en", "Nested paging")]
[Cites<AppleHypervisorFramework>]
[Cites<HyperVArchitecture>("SLAT note")]
public sealed class NestedPaging;
