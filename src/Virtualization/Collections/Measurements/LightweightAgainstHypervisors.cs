namespace Virtualization;

[Record(Order = 46), Name("ko", "하이퍼바이저와 경량 가상화"), Name("en", "Hypervisors and lightweight virtualization")]
[About<Kvm>, About<LxcIncus>, About<DockerEngine>]
[Cites<HypervisorsVersusLightweight>]
public sealed class LightweightAgainstHypervisors : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    public FigureKind Kind => FigureKind.Measured;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "대체로 컨테이너가 낫지만 차이는 크지 않을 때가 많음"), ("en", "Containers are generally better, but in many cases the difference is relatively small"));

    public LocalizedText Workload => new LocalizedText(("ko", "KVM, LXC, Docker, OSv에서 연산, 저장 장치, 메모리, 네트워크의 벤치마크"), ("en", "Benchmarks of processing, storage, memory and network on KVM, LXC, Docker and OSv"));

    /// <remarks xml:lang="ko">논문의 초록은 장비를 밝히지 않습니다.</remarks>
    /// <remarks xml:lang="en">The paper’s abstract names no machine.</remarks>
    public LocalizedText? Machine => null;

    public int? Year => 2015;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
