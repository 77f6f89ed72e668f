namespace Virtualization;

/// <remarks xml:lang="ko">6.1절에 나오는 유니커널의 값이며, 4.2절에는 80ms와 700ms로 나옵니다. 같은 논문에서 최소한으로 설치한 Debian VM은 첫 번째를 만드는 데 약 0.5초, 1,000번째를 만드는 데 42초가 걸렸습니다. 저자들은 이 도구를 대신할 LightVM을 만들었습니다.</remarks>
/// <remarks xml:lang="en">
/// Unikernels, as section 6.1 has it; section 4.2 gives 80 and 700 ms. In the same paper, creating a VM with a minimal Debian took about
/// 0.5 s for the first and 42 s for the 1,000th. Its authors made LightVM, which replaces this tool.
/// </remarks>
[Record(Order = 14), Name("ko", "Xen 기본 도구의 유니커널 VM 생성"), Name("en", "Creating unikernel VMs with Xen’s stock tool")]
[About<Xen>]
[Cites<LightVmPaper>("4.2 Overhead Investigation; 6.1 Instantiation Times")]
public sealed class StockXenCreation : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Start;

    public FigureKind Kind => FigureKind.Measured;

    public Readings? Figures => new Readings(
        "ms",
        new Reading(new LocalizedText(("ko", "첫 번째 VM"), ("en", "First VM")), 100, approximate: true),
        new Reading(new LocalizedText(("ko", "1,000번째 VM"), ("en", "1,000th VM")), 1000, approximate: true));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Xen의 기본 도구(xl)로 480KB 유니커널을 하나씩 더함"), ("en", "Unikernels of 480 KB, added one by one with Xen’s stock tool (xl)"));

    public LocalizedText? Machine => new LocalizedText(("ko", "Intel Xeon E5-1630 v3(코어 4개), 메모리 128GB"), ("en", "An Intel Xeon E5-1630 v3 (4 cores) with 128 GB of memory"));

    public int? Year => 2017;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
