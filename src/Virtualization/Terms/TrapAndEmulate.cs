namespace Virtualization;

/// <summary xml:lang="ko">게스트가 민감한 명령을 실행하면 제어가 <see cref="Hypervisor">하이퍼바이저</see>로 넘어가고(트랩), 하이퍼바이저가 그 명령을 대신 처리하는 기법.</summary>
/// <summary xml:lang="en">
/// A technique in which a guest’s sensitive instructions trap to the <see cref="Hypervisor">hypervisor</see>, which carries them out on the
/// guest’s behalf.
/// </summary>
/// <remarks xml:lang="ko">명령을 모두 가로채지는 않습니다. 나머지 명령은 CPU에서 그대로 실행됩니다.</remarks>
/// <remarks xml:lang="en">Not all instructions are intercepted; the rest run directly on the CPU.</remarks>
[Term, Name("ko", "트랩 앤 에뮬레이트"), Name("en", "Trap-and-emulate")]
[Cites<FormalRequirements>]
public sealed class TrapAndEmulate;
