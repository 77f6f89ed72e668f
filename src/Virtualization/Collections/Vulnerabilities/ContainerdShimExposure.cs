namespace Virtualization;

/// <summary xml:lang="ko">
/// 호스트의 네트워크 <see cref="Virtualization.Namespace"/>을(를) 쓰고 실효 UID가 0인 컨테이너가 <see cref="RuntimeShim">shim</see>의 추상 Unix 소켓에 닿는다.
/// </summary>
/// <summary xml:lang="en">
/// A container in the host’s network <see cref="Virtualization.Namespace">namespace</see> with effective UID 0 can reach the abstract Unix
/// socket of the <see cref="RuntimeShim">shim</see>.
/// </summary>
/// <remarks xml:lang="ko">고친 버전으로 올려도, 예전 shim으로 시작한 컨테이너는 다시 시작할 때까지 노출됩니다.</remarks>
/// <remarks xml:lang="en">Even after an update, containers started by an old shim remain exposed until they are restarted.</remarks>
[Record(Order = 17), Name("ko", "shim의 추상 소켓 노출"), Name("en", "Exposed abstract socket of the shim")]
[About<Containerd>, About<RuntimeShim>, About<Namespace>, About<KubernetesContainers>]
[Cites<ContainerdShimVulnerability>("CNA and ADP"), Cites<ContainerdShimAdvisory>]
public sealed class ContainerdShimExposure : IVulnerability
{
    public string Identifiers => "CVE-2020-15257";

    public int Year => 2020;

    public LocalizedText Component => new LocalizedText(("ko", "containerd의 shim"), ("en", "containerd’s shim"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "호스트 네트워크를 쓰는 컨테이너에서 shim의 API로"),
        ("en", "From a container on the host’s network to the shim’s API"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "containerd 1.3.9, 1.4.3"), ("en", "containerd 1.3.9, 1.4.3"));
}
