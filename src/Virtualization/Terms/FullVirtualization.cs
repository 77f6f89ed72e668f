namespace Virtualization;

/// <summary xml:lang="ko">게스트 OS를 고치지 않고 그대로 실행하는 가상화.</summary>
/// <summary xml:lang="en">Virtualization that runs an unmodified guest OS.</summary>
/// <remarks xml:lang="ko">
/// x86에서는 먼저 <see cref="BinaryTranslation"/>(으)로, 나중에는 <see cref="HardwareAssistedVirtualization"/>(으)로 구현했습니다. 하드웨어를 모두 흉내 낸다는 뜻은 아닙니다.
/// 교재에서는 완전 가상화라고도 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// On x86, it was first achieved by <see cref="BinaryTranslation">binary translation</see> and later by
/// <see cref="HardwareAssistedVirtualization">hardware assistance</see>. “Full” does not mean that all of the hardware is emulated.
/// </remarks>
[Term, Name("ko", "전가상화"), Name("en", "Full virtualization")]
[Cites<XenPaper>]
[Cites<WorkstationPaper>]
public sealed class FullVirtualization;
