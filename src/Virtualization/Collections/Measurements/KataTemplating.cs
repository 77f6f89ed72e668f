namespace Virtualization;

[Record(Order = 38), Name("ko", "Kata의 VM 템플릿"), Name("en", "Kata’s VM templates")]
[About<KataContainers>]
[Cites<KataTemplatingGuide>]
public sealed class KataTemplating : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "128MB VM 100개에서 9GB(약 72%)를 아끼고, 생성은 최대 38.68% 빨라짐"), ("en", "Saves 9 GB (about 72%) across 100 VMs of 128 MB each and creates VMs up to 38.68% faster"));

    public LocalizedText Workload => new LocalizedText(("ko", "템플릿 VM을 복제해 메모리를 함께 씀"), ("en", "Cloning a template VM and sharing its memory"));

    public LocalizedText? Machine => null;

    public int? Year => null;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
