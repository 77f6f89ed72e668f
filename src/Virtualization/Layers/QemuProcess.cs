namespace Virtualization;

/// <summary xml:lang="ko">VM 하나를 실행하고 그 장치를 제공하는 <see cref="Qemu"/> 프로세스.</summary>
/// <summary xml:lang="en">The <see cref="Qemu"/> process that runs one VM and provides its devices.</summary>
/// <remarks xml:lang="ko">
/// VM은 Linux의 프로세스이고 <see cref="VirtualCpu"/>은(는) 그 스레드입니다.
/// 직접 실행한 QEMU가 저절로 샌드박스에 들어가지는 않습니다. seccomp 같은 자체 옵션을 뺀 격리 수단은 libvirt 같은 관리 도구가 적용합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The VM is a Linux process, and each <see cref="VirtualCpu"/> is one of its threads. A QEMU process started directly is not sandboxed by
/// itself: apart from its own options, such as seccomp, the confinement comes from management tools such as libvirt.
/// </remarks>
[Layer, Name("ko", "QEMU 프로세스"), Name("en", "QEMU process")]
[Cites<QemuSecurity>("isolation mechanisms")]
[Cites<KvmApi>("1. General description")]
public sealed class QemuProcess : VirtualMachineProcess;
