namespace Virtualization;

/// <summary xml:lang="ko">VM이나 컨테이너를 실행하는 컴퓨터와, 거기서 실행되는 운영체제나 하이퍼바이저.</summary>
/// <summary xml:lang="en">The computer that runs VMs or containers, with its operating system or hypervisor.</summary>
/// <remarks xml:lang="ko">클라우드에서 컨테이너의 호스트는 그 자체가 VM일 때가 많습니다.</remarks>
/// <remarks xml:lang="en">In clouds, the host of containers is often a VM itself.</remarks>
[Term, Name("ko", "호스트"), Name("en", "Host")]
[Cites<ContainersVersusMachines>]
public sealed class Host;
