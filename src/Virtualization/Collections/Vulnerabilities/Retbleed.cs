namespace Virtualization;

/// <summary xml:lang="ko">함수에서 돌아가는 명령의 예측을 악용한다. Spectre를 막으려고 간접 분기를 반환으로 바꾼 방어(retpoline)를 비켜 간다.</summary>
/// <summary xml:lang="en">
/// It abuses the prediction of return instructions and so gets past retpolines, the defense against Spectre that replaces indirect
/// branches by returns.
/// </summary>
[Record(Order = 20), Name("ko", "Retbleed"), Name("en", "Retbleed")]
[About<SideChannel>, About<HypervisorBased>]
[Cites<RetbleedAmdVulnerability>("description"), Cites<RetbleedIntelVulnerability>("description")]
[Cites<RetbleedKernelBackport>("description")]
public sealed class Retbleed : IVulnerability
{
    public string Identifiers => "CVE-2022-29900, CVE-2022-29901";

    public int Year => 2022;

    public LocalizedText Component => new LocalizedText(
        ("ko", "일부 AMD CPU와 Intel 6~8세대 CPU의 반환 예측"),
        ("en", "Return prediction of some AMD CPUs and of Intel CPUs of generations 6 to 8"));

    public CrossedBoundary Boundary => CrossedBoundary.Hardware;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "사용자 공간이나 게스트에서 커널이나 하이퍼바이저의 메모리로"),
        ("en", "From user space or a guest to the memory of the kernel or hypervisor"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "2022년 7월부터의 커널(Xen은 XSA-407, AMD만 해당)"), ("en", "Kernels from July 2022 (Xen: XSA-407, for AMD only)"));
}
