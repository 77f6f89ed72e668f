namespace Virtualization;

/// <summary xml:lang="ko">Linux 커널 자체가 하이퍼바이저가 되는 혼합형이어서, 어느 쪽이라고 하기 어렵다.</summary>
/// <summary xml:lang="en">The Linux kernel itself becomes the hypervisor: a hybrid that does not fit either type well.</summary>
/// <remarks xml:lang="ko">
/// 하드웨어를 직접 다루는 커널 안에 있다는 점은 <see cref="Type1">Type 1</see>을 닮았고, 보통의 운영체제 위에서 VM이 프로세스로 실행된다는 점은 <see cref="Type2">Type 2</see>를 닮았습니다. 두
/// 유형의 구분은 <see cref="Kvm">KVM</see>보다 30년 넘게 앞서 나왔습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It resembles <see cref="Type1">Type 1</see> in being part of the kernel that controls the hardware, and <see cref="Type2">Type 2</see>
/// in that its VMs run as processes on an ordinary operating system. The distinction is more than thirty years older than
/// <see cref="Kvm">KVM</see>.
/// </remarks>
[Record(Order = 7), Name("ko", "KVM은 분명히 Type 1이다(또는 Type 2다)"), Name("en", "KVM is clearly Type 1 (or Type 2)")]
[About<Kvm>, About<HybridHypervisor>, About<Type1>, About<Type2>]
[Cites<TypesOnKvmList>, Cites<ModernOperatingSystemsBook>]
public sealed class KvmHasOneType : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Hypervisors;
}
