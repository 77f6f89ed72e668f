namespace Virtualization;

/// <summary xml:lang="ko">게스트를 고쳐 하이퍼바이저를 직접 부르게 하는 가상화.</summary>
/// <summary xml:lang="en">Virtualization in which the guest is changed to call the hypervisor.</summary>
/// <remarks xml:lang="ko">지금은 운영체제 전체보다 <see cref="Virtio"/> 같은 장치 드라이버에 주로 쓰입니다.</remarks>
/// <remarks xml:lang="en">
/// Today it is used for device drivers, such as <see cref="Virtio"/>, more than for whole operating systems.
/// </remarks>
[Term, Name("ko", "반가상화"), Name("en", "Paravirtualization")]
[Cites<XenPaper>]
public sealed class Paravirtualization;
