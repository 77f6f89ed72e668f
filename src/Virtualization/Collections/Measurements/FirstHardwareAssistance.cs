namespace Virtualization;

[Record(Order = 33), Name("ko", "첫 세대 VT-x와 바이너리 변환"), Name("en", "First-generation VT-x and binary translation")]
[About<HardwareAssistedVirtualization>, About<BinaryTranslation>, About<VmwareDesktop>]
[Cites<SoftwareAndHardwareTechniques>]
public sealed class FirstHardwareAssistance : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "하드웨어 지원을 쓰는 하이퍼바이저가 바이너리 변환을 쓰는 것보다 느릴 때가 많았음"), ("en", "A hypervisor with hardware assistance was often slower than one with binary translation"));

    public LocalizedText Workload => new LocalizedText(("ko", "같은 게스트를 두 방식으로 실행"), ("en", "The same guests run both ways"));

    public LocalizedText? Machine => new LocalizedText(("ko", "VT-x를 처음 넣은 CPU"), ("en", "The first CPUs with VT-x"));

    public int? Year => 2006;

    public MeasuredBy MeasuredBy => MeasuredBy.Vendor;
}
