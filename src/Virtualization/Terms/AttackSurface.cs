namespace Virtualization;

/// <summary xml:lang="ko">공격자가 닿을 수 있는 접점을 모두 합친 것.</summary>
/// <summary xml:lang="en">All the interfaces that an attacker can reach.</summary>
/// <remarks xml:lang="ko">보통의 컨테이너에서는 무엇보다 함께 쓰는 커널이, VM에서는 하이퍼바이저와 가상 장치가 공격 표면입니다. 2015년의 VENOM은 QEMU의 가상 플로피 장치에 있던 결함이었습니다.</remarks>
/// <remarks xml:lang="en">
/// For an ordinary container, it is above all the shared kernel; for a VM, the hypervisor and the virtual devices. VENOM, in 2015, was a
/// flaw in QEMU’s virtual floppy device.
/// </remarks>
[Term, Name("ko", "공격 표면"), Name("en", "Attack surface")]
[Cites<GvisorSecurity>]
[Cites<VenomVulnerability>("description")]
public sealed class AttackSurface;
