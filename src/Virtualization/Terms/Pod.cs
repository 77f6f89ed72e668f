namespace Virtualization;

/// <summary xml:lang="ko">네트워크를 함께 쓰는 컨테이너의 묶음으로, Kubernetes가 배치하는 단위.</summary>
/// <summary xml:lang="en">A group of containers that share a network: the unit that Kubernetes schedules.</summary>
/// <remarks xml:lang="ko">Kata Containers는 파드마다 VM을 하나씩 두므로, 한 파드의 컨테이너는 게스트의 커널을 함께 씁니다.</remarks>
/// <remarks xml:lang="en">Kata Containers runs one VM per pod, so the containers of a pod share that guest’s kernel.</remarks>
[Term, Name("ko", "파드"), Name("en", "Pod")]
[Cites<KataKubernetes>]
[Cites<KataArchitecture>]
public sealed class Pod;
