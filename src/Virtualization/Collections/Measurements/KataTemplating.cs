namespace Virtualization;

/// <remarks xml:lang="ko">
/// 서로 다른 두 예입니다. 메모리는 게스트 메모리가 128MB인 컨테이너 100개에서, 생성 시간은 컨테이너 10개의 평균에서 나온 것입니다. 첫 번째 예는 2018년의 것입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Two separate examples: the memory is that of 100 containers with 128 MB of guest memory each, the time to create them the average of ten
/// containers. The first is from 2018.
/// </remarks>
[Record(Order = 38), Name("ko", "Kata의 VM 템플릿"), Name("en", "Kata’s VM templates")]
[About<KataContainers>]
[Cites<KataTemplatingGuide>]
public sealed class KataTemplating : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "한 예에서는 게스트 메모리 9GB(약 72%)를 아꼈고, 다른 예에서는 생성이 최대 38.68% 빨라짐"), ("en", "In one example 9 GB of guest memory (about 72%) saved; in another, creation up to 38.68% faster"));

    public LocalizedText Workload => new LocalizedText(("ko", "템플릿 VM을 복제해 메모리를 함께 씀"), ("en", "Cloning a template VM and sharing its memory"));

    public LocalizedText? Machine => null;

    public int? Year => 2018;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
