namespace Virtualization;

/// <summary xml:lang="ko">한 시점의 상태를 저장해 둔 것.</summary>
/// <summary xml:lang="en">A saved state as of one point in time.</summary>
[Term, Name("ko", "스냅샷"), Name("en", "Snapshot")]
[Cites<FirecrackerSnapshots>]
public sealed class Snapshot;
