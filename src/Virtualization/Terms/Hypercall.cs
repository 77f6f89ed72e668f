namespace Virtualization;

/// <summary xml:lang="ko">게스트가 하이퍼바이저에 일을 요청하는 호출.</summary>
/// <summary xml:lang="en">A guest’s explicit call to the hypervisor.</summary>
/// <remarks xml:lang="ko"><see cref="SystemCall"/>이(가) 프로그램이 커널에 하는 요청이라면, 하이퍼콜은 게스트의 커널이 하이퍼바이저에 하는 요청입니다.</remarks>
/// <remarks xml:lang="en">
/// A <see cref="SystemCall">system call</see> is a program’s request to the kernel; a hypercall is a guest kernel’s request to the
/// hypervisor.
/// </remarks>
[Term, Name("ko", "하이퍼콜"), Name("en", "Hypercall")]
[Cites<HypervisorSpecification>]
public sealed class Hypercall;
