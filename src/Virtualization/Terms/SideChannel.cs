namespace Virtualization;

/// <summary xml:lang="ko">함께 쓰는 캐시의 상태나 걸리는 시간처럼, 밖에서 관찰할 수 있는 흔적을 거쳐 정보가 새는 길.</summary>
/// <summary xml:lang="en">
/// A way for information to leak through observable effects, such as the state of a shared cache or the time that something takes.
/// </summary>
/// <remarks xml:lang="ko">VM의 경계도 넘습니다. 2018년의 L1TF에서는 게스트가 L1 캐시를 거쳐 호스트나 다른 VM의 메모리를 읽을 수 있었습니다.</remarks>
/// <remarks xml:lang="en">
/// Side channels cross VM boundaries, too: with L1TF, in 2018, a guest could read the memory of the host or of other VMs through the L1
/// cache.
/// </remarks>
[Term, Name("ko", "부채널"), Name("en", "Side channel")]
[Cites<GvisorSecurity>]
[Cites<TerminalFaultGuide>]
public sealed class SideChannel;
