namespace Virtualization;

/// <summary xml:lang="ko">범용 운영체제의 커널이 하이퍼바이저를 겸하여, Type 1과 Type 2 어느 쪽이라고 하기 어려운 방식.</summary>
/// <summary xml:lang="en">The kernel of a general-purpose operating system is the hypervisor as well, so that neither Type 1 nor Type 2 fits.</summary>
[Subject(Order = 50), Name("ko", "커널이 곧 하이퍼바이저"), Name("en", "Kernel as hypervisor")]
public abstract class HybridHypervisor : HypervisorBased;
