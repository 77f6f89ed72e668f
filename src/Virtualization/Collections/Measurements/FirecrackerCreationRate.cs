namespace Virtualization;

[Record(Order = 4), Name("ko", "마이크로VM을 계속 만드는 속도"), Name("en", "Sustained microVM creation rate")]
[About<Firecracker>]
[Cites<FirecrackerDesign>]
public sealed class FirecrackerCreationRate : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Density;

    public Readings? Figures => new Readings(
        "/s",
        new Reading(new LocalizedText(("ko", "호스트 코어 하나"), ("en", "One host core")), 5),
        new Reading(new LocalizedText(("ko", "코어가 36개인 호스트"), ("en", "A host with 36 cores")), 180));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "vCPU 1개와 메모리 128MiB, 최소 구성의 Linux"), ("en", "Minimal Linux with 1 vCPU and 128 MiB of memory"));

    public LocalizedText? Machine => new LocalizedText(("ko", "물리 코어가 36개인 호스트의 예"), ("en", "An example host with 36 physical cores"));

    public int? Year => 2026;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
