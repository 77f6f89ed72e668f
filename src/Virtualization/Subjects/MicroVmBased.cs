namespace Virtualization;

/// <summary xml:lang="ko">장치를 적게 둔 VM, 곧 <see cref="MicroVm"/>을(를) 실행하는 방식.</summary>
/// <summary xml:lang="en">Runs <see cref="MicroVm">microVMs</see>: VMs with few devices.</summary>
/// <remarks xml:lang="ko">
/// <para>VM이 무거운 까닭 하나는 VMM이 갖춘 장치입니다. 이 방식의 VMM은 가상 장치를 조금만 제공하므로, 시작이 빠르고 VM마다 드는 메모리가
/// 적습니다. CPU와 메모리는 다른 VM처럼 하이퍼바이저가 가상화하며, 대개 KVM을 씁니다.</para>
/// <para>줄인 것은 장치이지 커널이 아닙니다. 게스트의 커널은 VM마다 따로 있으며, 바로 그 점이 컨테이너와 다릅니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Part of what makes a VM heavy is the devices of its VMM. Here the VMM offers few virtual devices, so a VM starts fast and adds
/// little memory. CPU and memory are virtualized by a hypervisor as for any other VM, mostly by KVM.</para>
/// <para>It is the devices that are reduced, not the kernel: each VM still has its own, and that is the difference from a container.</para>
/// </remarks>
[Subject(Order = 65), Name("ko", "마이크로VM"), Name("en", "MicroVMs")]
[Cites<FirecrackerReadme>, Cites<FirecrackerFaq>("QEMU difference"), Cites<CloudHypervisorReadme>("What is Cloud Hypervisor")]
public abstract class MicroVmBased : HypervisorBased;
