namespace Virtualization;

/// <summary xml:lang="ko">게스트의 명령을 실행 중에 안전한 명령이나 다른 CPU의 명령으로 바꾸어 쓰는 기법.</summary>
/// <summary xml:lang="en">Rewriting a guest’s instructions, while it runs, into safe ones or into those of another kind of CPU.</summary>
/// <remarks xml:lang="ko">
/// x86 CPU에 가상화 기능이 없던 때 초기 VMware Workstation이 게스트의 커널 코드를 이 방법으로 실행했고, 사용자 코드는 직접 실행했습니다. QEMU의 TCG는 다른 CPU의 명령으로 바꿉니다. 실행 중에 바꾼다는 점을 밝힐 때는 동적 바이너리 변환이라고 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Before x86 CPUs had virtualization features, the original VMware Workstation ran the guest’s kernel code this way and its user code
/// directly. QEMU’s TCG translates into the instructions of another kind of CPU. Where it matters that the translation happens at run time,
/// it is called dynamic binary translation.
/// </remarks>
[Term, Name("ko", "바이너리 변환"), Name("en", "Binary translation")]
[Cites<WorkstationPaper>, Cites<QemuIntroduction>("Supported Accelerators")]
public sealed class BinaryTranslation;
