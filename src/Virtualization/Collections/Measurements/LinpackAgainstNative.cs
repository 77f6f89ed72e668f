namespace Virtualization;

[Record(Order = 17), Name("ko", "Linpack"), Name("en", "Linpack")]
[About<Kvm>, About<DockerEngine>]
[Cites<UpdatedPerformanceComparison>]
public sealed class LinpackAgainstNative : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    /// <remarks xml:lang="ko">수치를 출처에서 확인하지 못해 싣지 않았습니다.</remarks>
    /// <remarks xml:lang="en">A figure has been reported but could not be verified in the source, so it is left out.</remarks>
    public Readings? Figures => null;

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Linpack을 물리 서버, KVM, Docker에서"), ("en", "Linpack on bare metal, KVM and Docker"));

    public LocalizedText? Machine => new LocalizedText(("ko", "2소켓 Intel Xeon(Sandy Bridge 세대) x86 서버"), ("en", "An x86 server with two Intel Xeon CPUs of the Sandy Bridge generation"));

    public int? Year => 2014;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
