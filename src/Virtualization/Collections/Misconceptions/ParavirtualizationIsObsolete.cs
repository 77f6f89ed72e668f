namespace Virtualization;

/// <summary xml:lang="ko">x86에서 게스트의 커널을 고칠 필요는 없어졌지만, virtio 같은 장치에는 널리 쓰이고 시계나 스핀락에도 남아 있다.</summary>
/// <summary xml:lang="en">
/// On x86, modified kernels are no longer needed, but it is widely used for devices, as virtio shows, and remains in clocks and spinlocks.
/// </summary>
/// <remarks xml:lang="ko">
/// CPU가 가상화를 지원하면서 게스트의 커널을 고칠 필요는 없어졌습니다. 하지만 게스트가 가상 장치임을 알고 부르는 방식은 장치에 그대로 남아, <see cref="Firecracker">Firecracker</see>와
/// <see cref="KataContainers">Kata Containers</see>, <see cref="AppleVirtualization">Apple의 Virtualization 프레임워크</see>가 모두
/// <see cref="Virtio"/>을(를) 씁니다. 장치 밖에도 KVM의 시계와 스핀락, TLB 비우기, Hyper-V의 enlightenment, Xen의 PVH가 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Now that CPUs support virtualization, the guest’s kernel need not be modified. But devices that the guest knows to be virtual
/// have remained: <see cref="Firecracker">Firecracker</see>, <see cref="KataContainers">Kata Containers</see> and
/// <see cref="AppleVirtualization">Apple’s Virtualization framework</see> all use <see cref="Virtio"/>. Beside devices there are the clock,
/// spinlocks and TLB flushes of KVM, the enlightenments of Hyper-V and the PVH guests of Xen.
/// </remarks>
[Record(Order = 20), Name("ko", "반가상화는 낡은 기술이다"), Name("en", "Paravirtualization is obsolete")]
[About<Paravirtualization>, About<Virtio>]
[Cites<AppleVirtualizationFramework>, Cites<KataVirtualization>, Cites<FirecrackerDesign>]
[Cites<KvmParavirtualFeatures>("KVM_FEATURE_CLOCKSOURCE, PV_UNHALT, PV_TLB_FLUSH, STEAL_TIME"), Cites<XenSupport>]
[Cites<HyperVArchitecture>("Enlightened I/O and integration services")]
public sealed class ParavirtualizationIsObsolete : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Choice;
}
