namespace Virtualization;

/// <summary xml:lang="ko">공격자가 닿을 수 있는 접점을 모두 합친 것.</summary>
/// <summary xml:lang="en">All the interfaces that an attacker can reach.</summary>
[Term, Name("ko", "공격 표면"), Name("en", "Attack surface")]
[Cites<GvisorSecurity>]
public sealed class AttackSurface;
