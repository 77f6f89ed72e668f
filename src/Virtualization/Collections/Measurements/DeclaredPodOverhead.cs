namespace Virtualization;

/// <remarks xml:lang="ko">스케줄러에 알려 주려고 적은 설정이지 잰 값이 아닙니다.</remarks>
/// <remarks xml:lang="en">These are settings for the scheduler, not measurements.</remarks>
[Record(Order = 39), Name("ko", "파드 오버헤드로 선언한 값"), Name("en", "Declared pod overhead")]
[About<KataContainers>, About<KubernetesContainers>]
[Cites<KubernetesPodOverhead>, Cites<KataOperatorCommit>]
public sealed class DeclaredPodOverhead : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public Readings? Figures => new Readings(
        "MiB",
        new Reading(new LocalizedText(("ko", "Kubernetes 문서의 예(Kata와 Firecracker)"), ("en", "Example in the Kubernetes documentation (Kata with Firecracker)")), 120),
        new Reading(new LocalizedText(("ko", "Kata 프로젝트, 2020년"), ("en", "Kata project, 2020")), 160));

    public LocalizedText? Finding => new LocalizedText(("ko", "CPU는 둘 다 250밀리코어"), ("en", "250 millicores of CPU in both cases"));

    public LocalizedText Workload => new LocalizedText(("ko", "RuntimeClass에 적는 설정값"), ("en", "A value set in a RuntimeClass"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => null;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
