namespace Virtualization;

/// <summary xml:lang="ko">게스트가 남긴 분기 예측의 상태가 <see cref="VmExit"/> 뒤에 실행되는 VMM에 남아, 그 메모리를 읽는 <see cref="SideChannel"/>이(가) 된다.</summary>
/// <summary xml:lang="en">
/// State of the branch predictor left by a guest survives a <see cref="VmExit">VM exit</see> and becomes a <see cref="SideChannel">side
/// channel</see> into the VMM that runs next.
/// </summary>
/// <remarks xml:lang="ko">
/// 프로세스를 바꿀 때의 방어는 통하지 않습니다. VM exit에서 곧바로 VMM으로 돌아갈 때는 프로세스가 바뀌지 않기 때문입니다. 지금은 그때 분기 예측기를 비웁니다. AMD에서는 Zen 1~5가 해당하고, Intel의 일부 세대는 해당하지
/// 않습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Defenses at a switch of processes do not help, since going from a VM exit straight back to the VMM is no such switch. The predictor is
/// now flushed there. AMD’s Zen 1 to 5 are affected; some Intel generations are not.
/// </remarks>
[Record(Order = 19), Name("ko", "VMScape"), Name("en", "VMScape")]
[About<SideChannel>, About<HypervisorBased>, About<QemuProcess>]
[Cites<VmscapeVulnerability>("affected versions"), Cites<VmscapeGuide>("Affected processors; Mitigation")]
public sealed class Vmscape : IVulnerability
{
    public string Identifiers => "CVE-2025-40300";

    public int Year => 2025;

    public LocalizedText Component => new LocalizedText(
        ("ko", "Intel·AMD·Hygon CPU의 분기 예측"),
        ("en", "Branch prediction of Intel, AMD and Hygon CPUs"));

    public CrossedBoundary Boundary => CrossedBoundary.Hardware;

    public LocalizedText Crossing => new LocalizedText(("ko", "게스트에서 VMM 프로세스의 메모리로"), ("en", "From a guest to the memory of the VMM process"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "Linux 6.17, 6.16.7, 6.12.47, 6.6.106, 6.1.152, 5.15.193, 5.10.244"),
        ("en", "Linux 6.17, 6.16.7, 6.12.47, 6.6.106, 6.1.152, 5.15.193, 5.10.244"));
}
