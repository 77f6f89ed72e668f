namespace Virtualization;

/// <summary xml:lang="ko">Linux 컨테이너가 내부 네트워크로 Docker 엔진의 API를 부를 수 있어, 다른 컨테이너와 이미지를 마음대로 다룬다.</summary>
/// <summary xml:lang="en">
/// A Linux container can call the API of the Docker engine over an internal network and do as it likes with other containers and images.
/// </summary>
/// <remarks xml:lang="ko">Enhanced Container Isolation을 켜도 막지 못했습니다.</remarks>
/// <remarks xml:lang="en">Enhanced Container Isolation did not prevent it.</remarks>
[Record(Order = 25), Name("ko", "컨테이너에서 엔진의 API에 접근"), Name("en", "Engine API reachable from containers")]
[About<DockerDesktop>, About<DockerDaemon>, About<Escape>]
[Cites<DesktopEngineVulnerability>("description; affected")]
public sealed class DesktopEngineExposure : IVulnerability
{
    public string Identifiers => "CVE-2025-9074";

    public int Year => 2025;

    public LocalizedText Component => new LocalizedText(("ko", "Docker Desktop 4.25~4.44.2"), ("en", "Docker Desktop 4.25 to 4.44.2"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "컨테이너에서 VM 안의 Docker 엔진으로, WSL을 쓰는 Windows 등에서는 호스트의 드라이브까지"),
        ("en", "From a container to the Docker engine in the VM; in some cases, as on Windows with WSL, on to the host’s drive"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "Docker Desktop 4.44.3"), ("en", "Docker Desktop 4.44.3"));
}
