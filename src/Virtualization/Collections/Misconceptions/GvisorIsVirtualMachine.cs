namespace Virtualization;

/// <summary xml:lang="ko">VM도 아니고 시스템 호출을 거르기만 하는 필터도 아닌, 사용자 공간의 커널이다.</summary>
/// <summary xml:lang="en">It is a kernel in user space: neither a VM nor a mere system call filter.</summary>
/// <remarks xml:lang="ko">
/// <see cref="Gvisor">gVisor</see>의 Sentry는 <see cref="SystemCall"/>을(를) 가로채 스스로 처리하는 <see cref="ApplicationKernel"/>입니다. VM과 달리 게스트 운영체제를
/// 부팅하지 않고, <see cref="Seccomp"/>과(와) 달리 호출을 허용할지 정하는 데 그치지 않습니다. CPU의 가상화 기능을 쓰는 KVM 플랫폼에서도 가상 하드웨어는 없습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The Sentry of <see cref="Gvisor">gVisor</see> is an <see cref="ApplicationKernel">application kernel</see> that intercepts
/// <see cref="SystemCall">system calls</see> and handles them itself. Unlike a VM, it boots no guest operating system; unlike
/// <see cref="Seccomp"/>, it does more than allow or deny a call. Even the KVM platform, which uses the virtualization features of the
/// CPU, has no virtual hardware.
/// </remarks>
[Record(Order = 16), Name("ko", "gVisor는 VM이다"), Name("en", "gVisor is a VM")]
[About<Gvisor>, About<ApplicationKernel>]
[Cites<GvisorReadme>, Cites<GvisorOverview>, Cites<GvisorPlatformGuide>("KVM")]
public sealed class GvisorIsVirtualMachine : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Containers;
}
