namespace Virtualization;

/// <summary xml:lang="ko">
/// 1월에 Meltdown과 Spectre, 8월에 L1TF가 공개되었다. Spectre와 L1TF는 CPU의 추측 실행이 VM의 경계도 넘는 <see cref="SideChannel"/>이(가) 됨을 보였고, Meltdown은 프로그램이 커널의 메모리를 읽을 수 있음을 보였다.
/// </summary>
/// <summary xml:lang="en">
/// Meltdown and Spectre were disclosed in January and L1TF in August. Spectre and L1TF showed that speculative execution creates a
/// <see cref="SideChannel">side channel</see> that crosses VM boundaries, too; Meltdown let programs read the memory of the kernel.
/// </summary>
[Record(Order = 440), Name("ko", "Meltdown과 Spectre, L1TF 공개"), Name("en", "Meltdown, Spectre and L1TF disclosed")]
[About<SideChannel>, About<HypervisorBased>, About<Container>]
[Cites<TerminalFaultGuide>, Cites<SpectreGuide>("Related CVEs; attack scenarios 1-4")]
public sealed class SpeculationFlawsDisclosed : IEvent
{
    public PartialDate Date => new PartialDate(2018);

    public EventTrack Track => EventTrack.Security;
}
