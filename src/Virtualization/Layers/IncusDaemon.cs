namespace Virtualization;

/// <summary xml:lang="ko">컨테이너는 liblxc로, VM은 QEMU로 실행하고 함께 관리하는 Incus의 데몬(incusd).</summary>
/// <summary xml:lang="en">The Incus daemon (incusd), which runs containers with liblxc and VMs with QEMU, and manages both.</summary>
/// <remarks xml:lang="ko">LXD에서는 lxd가 같은 역할을 합니다.</remarks>
/// <remarks xml:lang="en">In LXD, lxd takes its place.</remarks>
[Layer, Name("ko", "Incus 데몬"), Name("en", "Incus daemon")]
[Cites<IncusInstancesGuide>("system containers and VMs")]
public sealed class IncusDaemon : ContainerEngine;
