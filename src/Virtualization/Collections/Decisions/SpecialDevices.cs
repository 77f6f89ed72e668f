namespace Virtualization;

/// <summary xml:lang="ko">프로젝트의 표에 따르면 Kata의 GPU에는 QEMU가 필요하고, Firecracker에는 그런 지원이 없다. gVisor의 nvproxy는 정해진 드라이버 버전만 지원한다.</summary>
/// <summary xml:lang="en">
/// By the project’s table, Kata needs QEMU for GPUs, and Firecracker does not support them; gVisor’s nvproxy supports only certain driver versions.
/// </summary>
[Record(Order = 11), Name("ko", "GPU 같은 특수 장치를 쓴다"), Name("en", "I need a GPU or another special device")]
[About<DockerEngine>, About<Kvm>, About<KataContainers>, About<LxcIncus>]
[Cites<KataHypervisorGuide>, Cites<GvisorGpuGuide>, Cites<IncusGpuDevices>]
public sealed class SpecialDevices : IDecision
{
    public DecisionConcern Concern => DecisionConcern.Performance;

    public LocalizedText Choose => new LocalizedText(("ko", "호스트의 드라이버를 쓰는 컨테이너, 장치 패스스루를 쓰는 VM, QEMU를 쓰는 Kata"), ("en", "Containers with the host’s driver, a VM with device passthrough, or Kata with QEMU"));
}
