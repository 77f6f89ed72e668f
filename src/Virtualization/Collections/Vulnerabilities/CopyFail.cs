namespace Virtualization;

/// <summary xml:lang="ko">
/// 커널의 암호 기능을 소켓(AF_ALG)으로 내어 주는 algif_aead의 결함으로 로컬 사용자가 권한을 높인다. 공개된 시연은 이미지의 레이어를 함께 쓰는 점을 이용해 <see cref="Pod"/>에서 노드까지 갔다.
/// </summary>
/// <summary xml:lang="en">
/// A flaw in algif_aead, which exposes the kernel’s cryptography through sockets (AF_ALG), lets a local user escalate privileges. A public
/// demonstration went from a <see cref="Pod">pod</see> to its node by way of shared image layers.
/// </summary>
/// <remarks xml:lang="ko">
/// Linux 커널의 CVE 번호를 발급하는 기관(CNA)이 2026년 4월 22일에 기록을 공개했습니다. Linux 4.14부터 해당합니다. 노드까지 간 시연은 Kubernetes 서비스인 ACK, EKS, GKE에서 이루어졌습니다. Docker Engine의
/// 기본 <see cref="Seccomp"/> 프로필은 29.4.2(2026년 5월)부터 socket 호출의 AF_ALG를 막습니다. 32비트 호출인 socketcall은 seccomp가 인자를 볼 수 없어서, 29.4.3부터 AppArmor나 SELinux에 맡깁니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The authority that assigns CVE numbers for the Linux kernel (CNA) published its record on 22 April 2026. It
/// affects Linux 4.14 and later. The demonstration that reached the node was carried out on the Kubernetes services ACK, EKS and GKE. The
/// default <see cref="Seccomp"/> profile of Docker Engine has blocked AF_ALG in the call socket since 29.4.2 (May 2026). The 32-bit call
/// socketcall, whose arguments seccomp cannot inspect, has been left to AppArmor or SELinux since 29.4.3.
/// </remarks>
[Record(Order = 9), Name("ko", "커널 암호 소켓의 결함(Copy Fail)"), Name("en", "Flaw in the kernel’s crypto sockets (Copy Fail)")]
[About<LinuxKernel>, About<KubernetesContainers>, About<Pod>, About<ImageLayer>, About<Seccomp>]
[Cites<CopyFailVulnerability>("CNA and ADP"), Cites<CopyFailDemonstration>("Background; validated platforms")]
[Cites<MobySeccompProfileWithoutCrypto>("socket: every family but AF_ALG and AF_VSOCK")]
[Cites<MobySocketcallChange>("commit message; default.json"), Cites<MobyAppArmorChange>("commit message; deny network alg")]
public sealed class CopyFail : IVulnerability
{
    public string Identifiers => "CVE-2026-31431";

    public int Year => 2026;

    public LocalizedText Component => new LocalizedText(("ko", "Linux 커널(algif_aead)"), ("en", "Linux kernel (algif_aead)"));

    public CrossedBoundary Boundary => CrossedBoundary.SharedKernel;

    public LocalizedText Crossing => new LocalizedText(("ko", "파드에서 노드로"), ("en", "From a pod to its node"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "Linux 7.0, 6.19.12, 6.18.22, 6.12.85, 6.6.137, 6.1.170, 5.15.204, 5.10.254"),
        ("en", "Linux 7.0, 6.19.12, 6.18.22, 6.12.85, 6.6.137, 6.1.170, 5.15.204, 5.10.254"));
}
