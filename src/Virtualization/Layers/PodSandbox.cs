namespace Virtualization;

/// <summary xml:lang="ko">한 <see cref="Pod"/>의 컨테이너가 함께 쓰는, 네트워크와 IPC 같은 <see cref="Virtualization.Namespace"/>.</summary>
/// <summary xml:lang="en">
/// The <see cref="Virtualization.Namespace">namespaces</see> shared by the containers of one <see cref="Pod">pod</see>, such as network and
/// IPC.
/// </summary>
/// <remarks xml:lang="ko">파드마다 하나씩 있고, 그 파드의 컨테이너가 모두 그 안에서 실행됩니다.</remarks>
/// <remarks xml:lang="en">Each pod has one, and all containers of the pod run in it.</remarks>
[Layer(Color = LayerColor.Slate), Name("ko", "파드 샌드박스"), Name("en", "Pod sandbox")]
[Cites<KubernetesPods>("What is a Pod?; Pod networking")]
[Cites<KataKubernetes>]
[Cites<KubernetesContainerRuntimes>]
public sealed class PodSandbox;
