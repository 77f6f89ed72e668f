namespace Virtualization;

/// <summary xml:lang="ko">실제로 있는 것보다 많은 CPU나 메모리를 게스트에 약속하는 것(초과 할당).</summary>
/// <summary xml:lang="en">Promising guests more CPU or memory than physically exists (oversubscription).</summary>
/// <remarks xml:lang="ko">
/// 모든 게스트가 약속받은 양을 한꺼번에 쓰면 자원이 모자랍니다. 메모리를 거두는 <see cref="MemoryBallooning"/>과(와) 합치는 <see cref="PageSharing"/>이(가) 부담을 덜어 줍니다.
/// </remarks>
/// <remarks xml:lang="en">
/// If all guests use what they were promised at once, resources run short. <see cref="MemoryBallooning"/>, which reclaims memory, and
/// <see cref="PageSharing">page sharing</see>, which merges it, ease the pressure.
/// </remarks>
[Term, Name("ko", "오버커밋"), Name("en", "Overcommit")]
[Cites<EsxMemoryPaper>("overcommitment, ballooning, page sharing")]
public sealed class Overcommit;
