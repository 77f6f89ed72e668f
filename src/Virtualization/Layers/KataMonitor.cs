namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Pod"/>마다 VM을 하나씩 실행하는, Kata Containers에 설정해 둔 VMM.</summary>
/// <summary xml:lang="en">The VMM chosen for Kata Containers, which runs one VM per <see cref="Pod">pod</see>.</summary>
/// <remarks xml:lang="ko">
/// QEMU, Cloud Hypervisor, Firecracker, Dragonball, StratoVirt 가운데 고를 수 있고 4.1부터 OpenVMM도 쓸 수 있습니다.
/// Dragonball은 별도의 VMM 프로세스가 아니라 런타임 심 프로세스 안에서 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It can be QEMU, Cloud Hypervisor, Firecracker, Dragonball or StratoVirt, and since 4.1 also OpenVMM. Dragonball is not a separate VMM
/// process: it runs inside the runtime shim process.
/// </remarks>
[Layer, Name("ko", "파드별 VMM"), Name("en", "VMM per pod")]
[Cites<KataHypervisorGuide>("types table")]
[Cites<KataReleaseNotes>("runtime-rs default everywhere; OpenVMM backend")]
public sealed class KataMonitor : VirtualMachineProcess;
