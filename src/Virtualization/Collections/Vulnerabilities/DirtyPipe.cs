namespace Virtualization;

/// <summary xml:lang="ko">파이프 버퍼의 플래그가 초기화되지 않아, 읽기만 허용된 파일의 페이지 캐시를 덮어쓴다. 5.8부터 악용할 수 있었다.</summary>
/// <summary xml:lang="en">
/// Uninitialized pipe buffer flags allow the page cache of read-only files to be overwritten. The flaw was exploitable from Linux 5.8
/// on.
/// </summary>
[Record(Order = 18), Name("ko", "파이프 버퍼의 초기화되지 않은 플래그(Dirty Pipe)"), Name("en", "Uninitialized pipe buffer flags (Dirty Pipe)")]
[About<LinuxKernel>]
[Cites<DirtyPipeVulnerability>("CNA and ADP")]
[Cites<KernelVulnerabilityList>("CVE-2022-0185 fixed with 5.16.2; CVE-2022-0847 fixed with 5.16.11")]
[Cites<DirtyPipeReport>]
public sealed class DirtyPipe : IVulnerability
{
    public string Identifiers => "CVE-2022-0847";

    public int Year => 2022;

    public LocalizedText Component => new LocalizedText(("ko", "Linux 커널"), ("en", "Linux kernel"));

    public CrossedBoundary Boundary => CrossedBoundary.SharedKernel;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "프로세스나 컨테이너에서 호스트의 파일로(페이지 캐시)"),
        ("en", "From a process or container to host files (page cache)"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "Linux 5.16.11, 5.15.25, 5.10.102"),
        ("en", "Linux 5.16.11, 5.15.25, 5.10.102"));
}
