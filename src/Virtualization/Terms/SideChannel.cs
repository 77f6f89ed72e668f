namespace Virtualization;

/// <summary xml:lang="ko">캐시처럼 함께 쓰는 하드웨어의 상태를 거쳐 정보가 새는 길.</summary>
/// <summary xml:lang="en">A way for information to leak through the state of shared hardware, such as a cache.</summary>
[Term, Name("ko", "부채널"), Name("en", "Side channel")]
[Cites<GvisorSecurity>]
public sealed class SideChannel;
