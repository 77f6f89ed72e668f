namespace Virtualization;

/// <summary xml:lang="ko">GPU를 컨테이너에 넘겨주는 도구가 이미지를 검사하고 쓰는 사이에 이미지가 호스트의 파일에 닿는다.</summary>
/// <summary xml:lang="en">
/// Between the check and the use of an image by the tools that hand GPUs to containers, the image reaches files of the host.
/// </summary>
/// <remarks xml:lang="ko">CDI로 장치를 넘겨주면 해당하지 않습니다. 이듬해 1.17.3까지의 버전에서 같은 종류의 결함(CVE-2025-23359)이 다시 공개되었습니다.</remarks>
/// <remarks xml:lang="en">
/// It does not apply where devices are handed over by CDI. The year after, a flaw of the same kind was disclosed in versions up to 1.17.3
/// (CVE-2025-23359).
/// </remarks>
[Record(Order = 26), Name("ko", "조작한 이미지와 GPU 도구"), Name("en", "Crafted image and GPU tools")]
[About<ContainerRuntime>, About<ContainerImage>, About<Escape>]
[Cites<GraphicsToolkitImageVulnerability>("description; affected"), Cites<GraphicsToolkitSecondVulnerability>("description; affected")]
[Cites<GraphicsToolkitReleaseNotes>("1.16.2"), Cites<GraphicsOperatorReleaseNotes>("24.6.2")]
public sealed class GraphicsToolkitImage : IVulnerability
{
    public string Identifiers => "CVE-2024-0132";

    public int Year => 2024;

    public LocalizedText Component => new LocalizedText(
        ("ko", "NVIDIA Container Toolkit 1.16.1까지, GPU Operator 24.6.1까지"),
        ("en", "NVIDIA Container Toolkit up to 1.16.1, GPU Operator up to 24.6.1"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(("ko", "이미지에서 호스트의 파일 시스템으로"), ("en", "From an image to the host’s file system"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "NVIDIA Container Toolkit 1.16.2, GPU Operator 24.6.2"), ("en", "NVIDIA Container Toolkit 1.16.2, GPU Operator 24.6.2"));
}
