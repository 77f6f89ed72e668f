namespace Virtualization;

/// <summary xml:lang="ko">게스트가 <see cref="RootPartition"/>에서 실행되는 가상 스위치의 결함을 이용해 호스트에서 코드를 실행한다.</summary>
/// <summary xml:lang="en">
/// A guest executes code on the host through a flaw in the virtual switch, which runs in the <see cref="RootPartition">root
/// partition</see>.
/// </summary>
/// <remarks xml:lang="ko">2021년 5월 11일에 공개되었고, CVSS 점수는 9.9입니다.</remarks>
/// <remarks xml:lang="en">It was disclosed on 11 May 2021 and has a CVSS score of 9.9.</remarks>
[Record(Order = 14), Name("ko", "Hyper-V 가상 스위치의 원격 코드 실행"), Name("en", "Remote code execution in Hyper-V’s virtual switch")]
[About<HyperV>, About<RootPartition>, About<Escape>]
[Cites<HyperVSwitchResearch>("executive summary; the target vmswitch"), Cites<HyperVSwitchVulnerability>("CNA and ADP"), Cites<HyperVSwitchUpdateGuide>("whole entry")]
public sealed class HyperVSwitchExecution : IVulnerability
{
    public string Identifiers => "CVE-2021-28476";

    public int Year => 2021;

    public LocalizedText Component => new LocalizedText(("ko", "Hyper-V(vmswitch.sys)"), ("en", "Hyper-V (vmswitch.sys)"));

    public CrossedBoundary Boundary => CrossedBoundary.VirtualMachine;

    public LocalizedText Crossing => new LocalizedText(("ko", "게스트에서 루트 파티션으로"), ("en", "From a guest to the root partition"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "2021년 5월의 Windows 업데이트"), ("en", "Windows updates from May 2021"));
}
