namespace Virtualization;

/// <summary xml:lang="ko">/dev를 심볼릭 링크로 만든 악성 <see cref="ContainerImage">이미지</see>를 실행하면 호스트에 쓸 수 있다. 관리자들은 영향이 제한적이라고 보았다.</summary>
/// <summary xml:lang="en">
/// Running a malicious <see cref="ContainerImage">image</see> in which /dev is a symbolic link allows writes on the host. The maintainers
/// judged the impact to be limited.
/// </summary>
/// <remarks xml:lang="ko">2025년의 결함을 고치며 <see cref="Runc"/>을(를) 다듬을 때 빠뜨린 경우입니다. Docker에서는 악용할 수 없습니다.</remarks>
/// <remarks xml:lang="en">The case was missed when <see cref="Runc"/> was hardened after the flaws of 2025. It is not exploitable under Docker.</remarks>
[Record(Order = 4), Name("ko", "/dev가 심볼릭 링크인 이미지"), Name("en", "Image whose /dev is a symbolic link")]
[About<Runc>, About<ContainerImage>]
[Cites<RuncChangeLog>("1.3.6, 1.4.3, 1.5.0-rc.3; advisory GHSA-xjvp-4fhw-gc47"), Cites<FlatcarRuncIssue>("Impact")]
public sealed class RuncDeviceDirectoryLink : IVulnerability
{
    public string Identifiers => "CVE-2026-41579";

    public int Year => 2026;

    public LocalizedText Component => new LocalizedText(("ko", "runc"), ("en", "runc"));

    public CrossedBoundary Boundary => CrossedBoundary.ContainerRuntime;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "이미지에서 호스트로(제한된 쓰기)"),
        ("en", "From an image to limited writes on the host"));

    public LocalizedText? Fixed => new LocalizedText(
        ("ko", "runc 1.3.6, 1.4.3, 1.5.0-rc.3(2026년 6월 13일)"),
        ("en", "runc 1.3.6, 1.4.3 and 1.5.0-rc.3 (13 June 2026)"));
}
