namespace Virtualization;

/// <summary xml:lang="ko">게스트를 고쳐 하이퍼바이저를 직접 부르게 하는 가상화.</summary>
/// <summary xml:lang="en">Virtualization in which the guest is modified to call the hypervisor directly.</summary>
/// <remarks xml:lang="ko">낡은 기술로 여기기 쉽지만, x86에서 운영체제의 커널을 고칠 필요가 없어졌을 뿐 <see cref="Virtio"/> 같은 장치 드라이버에는 지금도 널리 쓰이고, 시계와 스핀락 같은 장치 밖의 부분에도 남아 있습니다.</remarks>
/// <remarks xml:lang="en">
/// It is easily mistaken for obsolete. On x86, modified kernels are no longer needed, but for device drivers, as with
/// <see cref="Virtio"/>, it is still widely used, and it remains beside devices, in clocks and spinlocks for example.
/// </remarks>
[Term, Name("ko", "반가상화"), Name("en", "Paravirtualization")]
[Cites<XenPaper>]
[Cites<AppleVirtualizationFramework>]
[Cites<KataVirtualization>]
[Cites<KvmParavirtualFeatures>("KVM_FEATURE_CLOCKSOURCE, PV_UNHALT, PV_TLB_FLUSH, STEAL_TIME")]
public sealed class Paravirtualization;
