namespace Virtualization;

/// <summary xml:lang="ko">VENOM(2015년), XSA-212(2017년), CVE-2025-22224(2025년)처럼 VM을 벗어나게 하는 취약점이 실제로 있었다.</summary>
/// <summary xml:lang="en">
/// VENOM (2015), XSA-212 (2017) and CVE-2025-22224 (2025) were vulnerabilities that allowed escapes from VMs.
/// </summary>
/// <remarks xml:lang="ko">
/// 하이퍼바이저와, 게스트에 장치를 제공하는 <see cref="VirtualMachineMonitor">VMM</see>의 코드도 <see cref="AttackSurface"/>이(가) 됩니다. VENOM은 QEMU의 가상 플로피 장치에,
/// XSA-212는 Xen의 메모리 교환에, CVE-2025-22224는 VMware의 VMX 프로세스에 있던 결함이며, 마지막 것은 실제로 악용되었습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The code of the hypervisor, and of the <see cref="VirtualMachineMonitor">VMM</see> that provides guests with devices, is an
/// <see cref="AttackSurface">attack surface</see>, too. VENOM was a flaw in QEMU’s virtual floppy device, XSA-212 in Xen’s memory exchange,
/// and CVE-2025-22224 in VMware’s VMX process; the last was exploited in the wild.
/// </remarks>
[Record(Order = 12), Name("ko", "VM은 벗어날 수 없다"), Name("en", "A VM cannot be escaped")]
[About<VirtualMachine>, About<Escape>, About<QemuEmulation>, About<Xen>, About<Esxi>, About<VmwareDesktop>]
[Cites<VenomVulnerability>("description"), Cites<XenMemoryVulnerability>, Cites<VmwareVulnerability>("CNA and ADP")]
public sealed class MachinesCannotBeEscaped : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Security;
}
