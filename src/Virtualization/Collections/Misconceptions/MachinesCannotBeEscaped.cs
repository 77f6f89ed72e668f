namespace Virtualization;

/// <summary xml:lang="ko">XSA-212(2017년)와 CVE-2025-22224(2025년)처럼 VM의 경계를 넘는 취약점이 실제로 있었다.</summary>
/// <summary xml:lang="en">XSA-212 (2017) and CVE-2025-22224 (2025) were vulnerabilities that crossed the boundary of VMs.</summary>
/// <remarks xml:lang="ko">
/// 하이퍼바이저와, 게스트에 장치를 제공하는 <see cref="VirtualMachineMonitor">VMM</see>의 코드도 <see cref="AttackSurface"/>이(가) 됩니다. XSA-212는 Xen의 메모리 교환에, CVE-2025-22224는
/// VMware의 VMX 프로세스에 있던 결함이며, 뒤의 것은 실제로 악용되었습니다. QEMU의 가상 플로피 장치에 있던 VENOM(2015년)으로는 게스트가 호스트의 프로세스를 멈추게 하고,
/// 어쩌면 코드를 실행할 수도 있었습니다. 실제 공격에 쓰인 사례는 알려지지 않았습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The code of the hypervisor, and of the <see cref="VirtualMachineMonitor">VMM</see> that provides guests with devices, is an
/// <see cref="AttackSurface">attack surface</see>, too. XSA-212 was a flaw in Xen’s memory exchange, CVE-2025-22224 in VMware’s VMX
/// process; the latter was exploited in the wild. With VENOM (2015), in QEMU’s virtual floppy device, a guest could crash the process on
/// the host and possibly run code in it; no attack in the wild is known.
/// </remarks>
[Record(Order = 12), Name("ko", "VM은 벗어날 수 없다"), Name("en", "A VM cannot be escaped")]
[About<VirtualMachine>, About<Escape>, About<QemuEmulation>, About<Xen>, About<Esxi>, About<VmwareDesktop>]
[Cites<VenomVulnerability>("description"), Cites<XenFloppyAdvisory>("impact"), Cites<XenMemoryVulnerability>]
[Cites<VmwareVulnerability>("CNA and ADP")]
public sealed class MachinesCannotBeEscaped : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Security;
}
