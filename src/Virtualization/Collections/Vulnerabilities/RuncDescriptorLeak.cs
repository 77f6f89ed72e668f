namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Runc"/> 안에서 호스트를 가리키는 파일 디스크립터가 새어, 작업 디렉터리(WORKDIR)를 조작한 컨테이너의 프로세스가 호스트의 파일에 닿는다.</summary>
/// <summary xml:lang="en">
/// A file descriptor that refers to the host leaks inside <see cref="Runc"/>, so that a container’s process with a crafted working
/// directory (WORKDIR) reaches host files.
/// </summary>
/// <remarks xml:lang="ko">runc 1.0.0-rc93부터 1.1.11까지 해당합니다.</remarks>
/// <remarks xml:lang="en">It affects runc from 1.0.0-rc93 to 1.1.11.</remarks>
[Record(Order = 2), Name("ko", "새어 나간 파일 디스크립터(Leaky Vessels)"), Name("en", "Leaked file descriptor (Leaky Vessels)")]
[About<Runc>, About<Escape>, About<DockerEngine>, About<KubernetesContainers>]
[Cites<RuncLeakAdvisory>, Cites<RuncChangeLog>("1.1.12"), Cites<LeakyVesselsPost>]
public sealed class RuncDescriptorLeak : IVulnerability
{
    public string Identifiers => "CVE-2024-21626";

    public int Year => 2024;

    public LocalizedText Component => new LocalizedText(("ko", "runc"), ("en", "runc"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "컨테이너나 이미지 빌드에서 호스트의 파일 시스템으로"),
        ("en", "From a container or an image build to the host’s file system"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "runc 1.1.12(2024년 1월 31일)"), ("en", "runc 1.1.12 (31 January 2024)"));
}
