namespace Virtualization;

/// <summary xml:lang="ko">호스트의 root에 가까운 권한으로 실행되는 컨테이너.</summary>
/// <summary xml:lang="en">A container that runs with nearly all the privileges of root on the host.</summary>
/// <remarks xml:lang="ko">
/// Incus에서는 <see cref="UserNamespace"/> 없이 실행하는 컨테이너를 가리키며, 그 안의 root는 안전하지 않다고 봅니다. Kubernetes의 특권
/// 컨테이너는 보통 <see cref="Seccomp"/> 없이 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// In Incus, the term means a container without a <see cref="UserNamespace">user namespace</see>, whose root user is not considered safe.
/// In Kubernetes, privileged containers normally run without <see cref="Seccomp"/>.
/// </remarks>
[Term, Name("ko", "특권 컨테이너"), Name("en", "Privileged container")]
[Cites<IncusSecurity>]
[Cites<KubernetesSeccomp>]
public sealed class PrivilegedContainer;
