namespace Virtualization;

/// <summary xml:lang="ko">나머지 전부의 신뢰가 기대는, 그 자체로 믿어야 하는 부분.</summary>
/// <summary xml:lang="en">The part that has to be trusted by itself and on which trust in everything else rests.</summary>
[Term, Name("ko", "신뢰 루트"), Name("en", "Root of trust")]
[Cites<VirtualizationSecurityGuide>("first sentence")]
public sealed class RootOfTrust;
