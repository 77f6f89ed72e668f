namespace Virtualization;

/// <summary xml:lang="ko">CPU의 반가상화는 줄었지만, 장치에는 virtio처럼 지금도 표준으로 쓰인다.</summary>
/// <summary xml:lang="en">It has faded for CPUs, but it is still the standard for devices, as virtio shows.</summary>
/// <remarks xml:lang="ko">
/// CPU가 가상화를 지원하면서 게스트의 커널을 고칠 까닭은 줄었습니다. 하지만 게스트가 가상 장치임을 알고 부르는 방식은 장치에 그대로 남아, <see cref="Firecracker">Firecracker</see>와
/// <see cref="KataContainers">Kata Containers</see>, <see cref="AppleVirtualization">Apple의 Virtualization 프레임워크</see>가 모두
/// <see cref="Virtio"/>을(를) 씁니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Now that CPUs support virtualization, there is less reason to modify the guest’s kernel. But devices that the guest knows to be virtual
/// have remained: <see cref="Firecracker">Firecracker</see>, <see cref="KataContainers">Kata Containers</see> and
/// <see cref="AppleVirtualization">Apple’s Virtualization framework</see> all use <see cref="Virtio"/>.
/// </remarks>
[Record(Order = 20), Name("ko", "반가상화는 낡은 기술이다"), Name("en", "Paravirtualization is obsolete")]
[About<Paravirtualization>, About<Virtio>]
[Cites<AppleVirtualizationFramework>, Cites<KataVirtualization>, Cites<FirecrackerDesign>]
public sealed class ParavirtualizationIsObsolete : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Choice;
}
