namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 준비할 때 실행되는 훅의 결함으로, 공격자가 높은 권한으로 코드를 실행한다.</summary>
/// <summary xml:lang="en">
/// A flaw in hooks that run while a container is being set up lets an attacker run code with elevated privileges.
/// </summary>
/// <remarks xml:lang="ko">CDI 모드에서는 Container Toolkit 1.17.5, GPU Operator 25.3.0 전의 버전만 해당합니다.</remarks>
/// <remarks xml:lang="en">In CDI mode only versions before 1.17.5 of the Container Toolkit and before 25.3.0 of the GPU Operator are affected.</remarks>
[Record(Order = 27), Name("ko", "GPU 도구의 훅(NVIDIAScape)"), Name("en", "Hook of the GPU tools (NVIDIAScape)")]
[About<ContainerRuntime>, About<ContainerImage>, About<Escape>]
[Cites<GraphicsToolkitHookVulnerability>("description; affected"), Cites<GraphicsToolkitHookUpgrade>]
[Cites<GraphicsOperatorReleaseNotes>("25.3.1")]
public sealed class GraphicsToolkitHook : IVulnerability
{
    public string Identifiers => "CVE-2025-23266";

    public int Year => 2025;

    public LocalizedText Component => new LocalizedText(
        ("ko", "NVIDIA Container Toolkit 1.17.7까지, GPU Operator 25.3.0까지"),
        ("en", "NVIDIA Container Toolkit up to 1.17.7, GPU Operator up to 25.3.0"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(("ko", "이미지에서 호스트의 높은 권한으로"), ("en", "From an image to higher privileges on the host"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "NVIDIA Container Toolkit 1.17.8, GPU Operator 25.3.1"), ("en", "NVIDIA Container Toolkit 1.17.8, GPU Operator 25.3.1"));
}
