namespace Virtualization;

[Record(Order = 17), Name("ko", "Linpack"), Name("en", "Linpack")]
[About<Kvm>, About<DockerEngine>]
[Cites<UpdatedPerformanceComparison>]
public sealed class LinpackAgainstNative : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    /// <remarks xml:lang="ko">수치를 출처에서 확인하지 못해 싣지 않았습니다.</remarks>
    /// <remarks xml:lang="en">A figure is reported, but it could not be checked in the source and is left out.</remarks>
    public Readings? Figures => null;

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Linpack을 물리 서버, KVM, Docker에서"), ("en", "Linpack on the bare machine, on KVM and on Docker"));

    public LocalizedText? Machine => new LocalizedText(("ko", "2소켓 Intel Xeon(Sandy Bridge 세대) x86 서버"), ("en", "An x86 server with two Intel Xeons of the Sandy Bridge era"));

    public int? Year => 2014;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
