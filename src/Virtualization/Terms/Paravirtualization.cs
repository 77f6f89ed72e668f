namespace Virtualization;

/// <summary xml:lang="ko">게스트를 고쳐 하이퍼바이저를 직접 부르게 하는 가상화.</summary>
/// <summary xml:lang="en">Virtualization in which the guest is modified to call the hypervisor directly.</summary>
/// <remarks xml:lang="ko">낡은 기술로 여기기 쉽지만, 운영체제 전체를 고치는 일이 줄었을 뿐 <see cref="Virtio"/> 같은 장치 드라이버에는 지금도 표준으로 쓰입니다.</remarks>
/// <remarks xml:lang="en">
/// It is easily mistaken for obsolete. Modifying whole operating systems has become rare, but for device drivers, as with
/// <see cref="Virtio"/>, it is still the standard.
/// </remarks>
[Term, Name("ko", "반가상화"), Name("en", "Paravirtualization")]
[Cites<XenPaper>]
[Cites<AppleVirtualizationFramework>]
[Cites<KataVirtualization>]
public sealed class Paravirtualization;
