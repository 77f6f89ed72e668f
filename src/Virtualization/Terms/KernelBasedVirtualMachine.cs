namespace Virtualization;

/// <summary xml:lang="ko">Linux 커널을 하이퍼바이저로 만드는, 커널의 한 부분(커널 기반 가상 머신).</summary>
/// <summary xml:lang="en">The part of the Linux kernel that turns it into a hypervisor (Kernel-based Virtual Machine).</summary>
/// <remarks xml:lang="ko">
/// 2007년 Linux 2.6.20에 들어갔습니다. 범용 운영체제의 커널이 곧 하이퍼바이저여서 Type 1과 Type 2 어느 쪽이라고 하기 어렵습니다. 화면과 키보드, 마우스를 바꿔 잇는 KVM 스위치와는 관계가 없습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It came with Linux 2.6.20 in 2007. Because the kernel of a general-purpose operating system is itself the hypervisor, KVM does not
/// clearly fit either Type 1 or Type 2. It is unrelated to KVM switches for keyboard, video and mouse.
/// </remarks>
[Term, Name("ko", "KVM"), Name("en", "KVM")]
[Slug("kvm")]
[Cites<KvmFirstSource>]
[Cites<TypesOnKvmList>]
public sealed class KernelBasedVirtualMachine;
