namespace Virtualization;

/// <summary xml:lang="ko">VM의 관리자 권한을 얻은 공격자가 <see cref="VmxProcess">VMX 프로세스</see>의 검사와 사용 사이의 틈을 이용해, 호스트에서 그 프로세스로 코드를 실행한다.</summary>
/// <summary xml:lang="en">
/// An attacker with administrator rights in the VM exploits the gap between check and use in the <see cref="VmxProcess">VMX process</see>
/// to run code as that process on the host.
/// </summary>
/// <remarks xml:lang="ko">실제로 악용되었고, CVSS 점수는 9.3입니다. 이 번호의 대상에 Fusion은 없습니다.</remarks>
/// <remarks xml:lang="en">It was exploited in the wild and has a CVSS score of 9.3. Fusion is not listed under this number.</remarks>
[Record(Order = 15), Name("ko", "VMX 프로세스의 TOCTOU 경쟁 조건"), Name("en", "TOCTOU race condition in the VMX process")]
[About<Esxi>, About<VmwareDesktop>, About<VmxProcess>, About<Escape>]
[Cites<VmwareVulnerability>("CNA and ADP")]
public sealed class VmxTimeOfCheckRace : IVulnerability
{
    public string Identifiers => "CVE-2025-22224";

    public int Year => 2025;

    public LocalizedText Component => new LocalizedText(("ko", "VMware ESXi, Workstation"), ("en", "VMware ESXi, Workstation"));

    public CrossedBoundary Boundary => CrossedBoundary.VirtualMachine;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "게스트의 관리자에서 호스트의 VMX 프로세스로"),
        ("en", "From a guest administrator to the VMX process on the host"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "Broadcom 보안 공지 25390(2025년 3월)"),
        ("en", "Broadcom notice 25390 (March 2025)"));
}
