namespace Virtualization;

/// <remarks xml:lang="ko">
/// 스케줄러에 알려 주려고 적은 설정 둘이며 잰 값이 아닙니다. 하나는 Kubernetes 문서의 예, 하나는 2020년 OpenShift의 Kata 오퍼레이터 기본값입니다.
/// 2026년 8월 Kata의 Helm 차트는 VMM에 따라 130~320MiB를 기본으로 하고, 기밀 VM과 GPU에는 더 많이 잡습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Two settings for the scheduler, not measurements: an example in the Kubernetes documentation, and the default of OpenShift’s Kata
/// operator in 2020. In August 2026, the defaults of Kata’s Helm chart are 130 to 320 MiB by VMM, and more for confidential VMs and GPUs.
/// </remarks>
[Record(Order = 39), Name("ko", "파드 오버헤드로 선언한 값"), Name("en", "Declared pod overhead")]
[About<KataContainers>, About<KubernetesContainers>]
[Cites<KubernetesPodOverhead>("Usage example"), Cites<KataOperatorCommit>, Cites<KataRuntimeClasses>("runtimeClassConfigs")]
public sealed class DeclaredPodOverhead : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Memory;

    public FigureKind Kind => FigureKind.Setting;

    public Readings? Figures => new Readings(
        "MiB",
        new Reading(new LocalizedText(("ko", "Kubernetes 문서의 예(Kata와 Firecracker)"), ("en", "Example in the Kubernetes documentation (Kata with Firecracker)")), 120),
        new Reading(new LocalizedText(("ko", "OpenShift의 Kata 오퍼레이터 기본값, 2020년"), ("en", "Default of OpenShift’s Kata operator, 2020")), 160));

    public LocalizedText? Finding => new LocalizedText(("ko", "CPU는 둘 다 250밀리코어"), ("en", "250 millicores of CPU in both cases"));

    public LocalizedText Workload => new LocalizedText(("ko", "RuntimeClass에 적는 설정값"), ("en", "A value set in a RuntimeClass"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    /// <remarks xml:lang="ko">Kata 오퍼레이터의 기본값이 정해진 해입니다.</remarks>
    /// <remarks xml:lang="en">The year of the operator’s default.</remarks>
    public int? Year => 2020;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
