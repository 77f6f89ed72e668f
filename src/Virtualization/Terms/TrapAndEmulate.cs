namespace Virtualization;

/// <summary xml:lang="ko">민감한 명령에서 제어가 넘어오면 VMM이 대신 처리하는 기법.</summary>
/// <summary xml:lang="en">A technique in which sensitive instructions trap, and the VMM carries them out instead.</summary>
[Term, Name("ko", "트랩 앤 에뮬레이트"), Name("en", "Trap-and-emulate")]
[Cites<FormalRequirements>]
public sealed class TrapAndEmulate;
