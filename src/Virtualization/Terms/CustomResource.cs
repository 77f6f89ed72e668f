namespace Virtualization;

/// <summary xml:lang="ko">Kubernetes의 API에 더한 새 종류의 객체.</summary>
/// <summary xml:lang="en">A kind of object added to the API of Kubernetes.</summary>
/// <remarks xml:lang="ko"><see cref="Kubevirt"/>은(는) VM을 이렇게 Kubernetes의 객체로 만듭니다.</remarks>
/// <remarks xml:lang="en">This is how <see cref="Kubevirt"/> makes VMs objects of Kubernetes.</remarks>
[Term, Name("ko", "커스텀 리소스"), Name("en", "Custom resource")]
[Cites<KubernetesCustomResources>("Custom resources"), Cites<KubevirtArchitecture>("Additional Services")]
public sealed class CustomResource;
