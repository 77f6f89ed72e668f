namespace Virtualization;

/// <summary xml:lang="ko">신뢰할 수 없는 코드를 가두어 실행하는 제한된 환경.</summary>
/// <summary xml:lang="en">A restricted environment in which untrusted code runs.</summary>
/// <remarks xml:lang="ko">
/// gVisor 프로젝트는 보통의 컨테이너를 샌드박스로 보지 않습니다. 커널 하나를 함께 쓰므로 취약점 하나로 빠져나올 수도 있기 때문입니다. Kubernetes의 파드 샌드박스는 한 <see cref="Pod"/>의 컨테이너가 함께 쓰는
/// 환경을 가리킵니다. 대개 네임스페이스이고, Kata Containers에서는 VM입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The gVisor project does not regard ordinary containers as sandboxes: they share one kernel, and a single vulnerability in it may be
/// enough to escape. In Kubernetes, a pod sandbox means the environment that the containers of a <see cref="Pod">pod</see> share:
/// namespaces as a rule, a VM with Kata Containers.
/// </remarks>
[Term, Name("ko", "샌드박스"), Name("en", "Sandbox")]
[Cites<GvisorSecurity>]
[Cites<GvisorReadme>]
[Cites<KataKubernetes>]
public sealed class Sandbox;
