namespace Virtualization;

/// <summary xml:lang="ko">컨테이너나 VM 안의 프로그램이 <see cref="IsolationBoundary"/>을(를) 벗어나는 것.</summary>
/// <summary xml:lang="en">
/// A program breaking out of the <see cref="IsolationBoundary">isolation boundary</see> of its container or VM.
/// </summary>
/// <remarks xml:lang="ko">
/// VM에서도 일어납니다. 2019년에는 runc의 결함으로 컨테이너에서, 2017년에는 Xen의 XSA-212, 2025년에는 VMware의 CVE-2025-22224로 VM에서 벗어날 수 있었습니다. 2015년의 VENOM으로는 게스트가 QEMU의 프로세스를 멈추게 하고, 어쩌면 그 안에서 코드를 실행할 수도 있었습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It happens to VMs as well. A flaw in runc allowed escapes from containers in 2019; XSA-212 in Xen (2017) and CVE-2025-22224 in VMware’s
/// products (2025) allowed escapes from VMs. With VENOM (2015), a guest could crash QEMU’s process and possibly run code in it.
/// </remarks>
[Term, Name("ko", "탈출"), Name("en", "Container/VM escape")]
[Cites<RuncEscapeAnatomy>]
[Cites<VenomVulnerability>("description")]
[Cites<XenMemoryVulnerability>]
[Cites<VmwareVulnerability>("CNA and ADP")]
public sealed class Escape;
