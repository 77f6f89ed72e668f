namespace Virtualization;

/// <summary xml:lang="ko">Kubernetes의 노드마다 있는 kubelet과, 그 옆에서 VM을 맡는 <see cref="Kubevirt"/>의 virt-handler.</summary>
/// <summary xml:lang="en">
/// The kubelet of each Kubernetes node and, beside it, the virt-handler of <see cref="Kubevirt"/>, which takes care of the VMs.
/// </summary>
[Layer, Name("ko", "kubelet과 virt-handler"), Name("en", "kubelet and virt-handler")]
[Cites<KubevirtArchitecture>("Additional Services"), Cites<KubevirtComponents>("virt-handler")]
public sealed class KubevirtManagement : ManagementSoftware;
