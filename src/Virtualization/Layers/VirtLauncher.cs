namespace Virtualization;

/// <summary xml:lang="ko">VM 하나를 위해 띄우는 <see cref="Pod"/>(으)로, 그 안에서 virt-launcher와 libvirt가 <see cref="Qemu"/>을(를) 실행한다.</summary>
/// <summary xml:lang="en">
/// The <see cref="Pod">pod</see> started for one VM, in which virt-launcher and libvirt run <see cref="Qemu"/>.
/// </summary>
/// <remarks xml:lang="ko">파드는 VM의 프로세스가 실행될 네임스페이스와 cgroup을 제공합니다.</remarks>
/// <remarks xml:lang="en">The pod provides the namespaces and cgroups in which the processes of the VM run.</remarks>
[Layer, Name("ko", "virt-launcher 파드"), Name("en", "virt-launcher pod")]
[Cites<KubevirtComponents>("virt-launcher; libvirtd")]
public sealed class VirtLauncher : VirtualMachineProcess;
