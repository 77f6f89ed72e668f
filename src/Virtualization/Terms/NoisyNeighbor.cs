namespace Virtualization;

/// <summary xml:lang="ko">자원을 많이 써서 같은 호스트의 다른 인스턴스를 느리게 하는 인스턴스.</summary>
/// <summary xml:lang="en">An instance that uses so much that others on the same host slow down.</summary>
[Term, Name("ko", "시끄러운 이웃"), Name("en", "Noisy neighbor")]
[Cites<AtScale>]
public sealed class NoisyNeighbor;
