namespace Virtualization;

/// <summary xml:lang="ko">웹 화면과 API, 클러스터 기능으로 VM과 컨테이너를 함께 관리하는 <see cref="Proxmox"/>의 프로그램.</summary>
/// <summary xml:lang="en">
/// The <see cref="Proxmox"/> programs that manage VMs and containers together, with a web interface, an API and clustering.
/// </summary>
[Layer, Name("ko", "Proxmox 관리 도구"), Name("en", "Proxmox services")]
[Cites<ProxmoxIntroduction>("Central Management; High Availability Cluster")]
public sealed class ProxmoxManagement : ManagementSoftware;
