namespace Virtualization;

/// <summary xml:lang="ko">네트워크와 저장소를 함께 쓰는 하나 이상의 컨테이너 묶음으로, Kubernetes가 배치하는 단위.</summary>
/// <summary xml:lang="en">A group of one or more containers that share network and storage: the unit that Kubernetes schedules.</summary>
/// <remarks xml:lang="ko">Kata Containers는 파드마다 VM을 하나씩 두므로, 한 파드의 컨테이너는 게스트의 커널을 함께 씁니다.</remarks>
/// <remarks xml:lang="en">Kata Containers runs one VM per pod, so the containers of a pod share that guest’s kernel.</remarks>
[Term, Name("ko", "파드"), Name("en", "Pod")]
[Cites<KubernetesPods>("first paragraphs")]
[Cites<KataKubernetes>]
[Cites<KataArchitecture>]
public sealed class Pod;
