namespace Virtualization;

/// <summary xml:lang="ko">네트워크를 함께 쓰는 컨테이너의 묶음으로, Kubernetes가 배치하는 단위.</summary>
/// <summary xml:lang="en">A group of containers that share a network: the unit that Kubernetes schedules.</summary>
[Term, Name("ko", "파드"), Name("en", "Pod")]
[Cites<KataKubernetes>]
public sealed class Pod;
