namespace Virtualization;

/// <summary xml:lang="ko">실행 중인 VM이나, 시스템에 따라서는 컨테이너를 거의 멈추지 않고 다른 호스트로 옮기는 것.</summary>
/// <summary xml:lang="en">Moving a running VM (with some systems, also a container) to another host with hardly any interruption.</summary>
/// <remarks xml:lang="ko">
/// 메모리를 <see cref="PreCopy"/>(으)로 옮긴 2005년 Xen 실험에서는 게임 서버가 60ms, SPECweb이 210ms 멈췄습니다. 기가비트 이더넷으로 이은 당시의 일반 서버에서 잰 값입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// In a 2005 experiment with Xen, which moved memory by <see cref="PreCopy">pre-copy</see>, a game server paused for 60 ms and SPECweb for
/// 210 ms, on ordinary servers of the time connected by gigabit Ethernet.
/// </remarks>
[Term, Name("ko", "라이브 마이그레이션"), Name("en", "Live migration")]
[Cites<LiveMigrationPaper>]
public sealed class LiveMigration;
