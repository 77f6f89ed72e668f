namespace Virtualization;

/// <remarks xml:lang="ko">릴리스 노트가 밝힌 수치이며, 장비와 재는 방법은 적혀 있지 않습니다.</remarks>
/// <remarks xml:lang="en">Stated in the release notes, without a machine or a method.</remarks>
[Record(Order = 57), Name("ko", "실행 중인 VM의 VMM 교체"), Name("en", "Replacing the VMM of a running VM")]
[About<CloudHypervisor>, About<LiveMigration>]
[Cites<CloudHypervisorReleaseNotes>("v21.0: Efficient Local Live Migration")]
public sealed class LocalLiveUpgrade : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Migration;

    public FigureKind Kind => FigureKind.Statement;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "3초에서 50ms 안팎으로"), ("en", "From 3 s to the order of 50 ms"));

    public LocalizedText Workload => new LocalizedText(("ko", "한 호스트 안에서 메모리를 복사하지 않고 옮김"), ("en", "Moved on one host without copying the memory"));

    public LocalizedText? Machine => null;

    public int? Year => 2022;

    public MeasuredBy MeasuredBy => MeasuredBy.Project;
}
