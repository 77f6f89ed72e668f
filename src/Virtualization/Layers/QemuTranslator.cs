namespace Virtualization;

/// <summary xml:lang="ko">게스트의 명령을 모두 번역하고(TCG) 장치까지 흉내 내는 <see cref="Qemu"/> 프로세스.</summary>
/// <summary xml:lang="en">
/// The <see cref="Qemu"/> process that translates all of a guest’s instructions (TCG) and emulates its devices.
/// </summary>
/// <remarks xml:lang="ko">
/// TCG는 게스트의 명령을 호스트 CPU의 명령으로 그때그때 바꾸는 동적 번역기로, 하이퍼바이저 없이 사용자 공간에서 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// TCG is a dynamic translator that converts the guest’s instructions into those of the host’s CPU as they come up. It runs in user space,
/// without a hypervisor.
/// </remarks>
[Layer, Name("ko", "QEMU 프로세스(TCG)"), Name("en", "QEMU process (TCG)")]
[Cites<QemuIntroduction>("accelerator table, feature overview, example")]
public sealed class QemuTranslator : VirtualMachineProcess;
