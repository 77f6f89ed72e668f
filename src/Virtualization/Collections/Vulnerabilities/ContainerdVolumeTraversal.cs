namespace Virtualization;

/// <summary xml:lang="ko">
/// <see cref="ContainerImage">이미지</see>의 볼륨 경로를 조작하면 <see cref="Containerd"/>이(가) 호스트의 파일을 컨테이너에 내어 준다. CRI로 시작한 컨테이너에 해당한다.
/// </summary>
/// <summary xml:lang="en">
/// A crafted volume path in an <see cref="ContainerImage">image</see> makes <see cref="Containerd"/> expose host files to the container. It
/// concerns containers that are started through the CRI.
/// </summary>
[Record(Order = 7), Name("ko", "이미지의 볼륨 경로로 호스트 파일 읽기"), Name("en", "Host files read through an image’s volume path")]
[About<Containerd>, About<ContainerImage>, About<KubernetesContainers>]
[Cites<ContainerdTraversalAdvisory>]
public sealed class ContainerdVolumeTraversal : IVulnerability
{
    public string Identifiers => "CVE-2022-23648";

    public int Year => 2022;

    public LocalizedText Component => new LocalizedText(("ko", "containerd"), ("en", "containerd"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(("ko", "이미지에서 호스트의 파일로(읽기)"), ("en", "From an image to reading host files"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "containerd 1.6.1, 1.5.10, 1.4.13"),
        ("en", "containerd 1.6.1, 1.5.10, 1.4.13"));
}
