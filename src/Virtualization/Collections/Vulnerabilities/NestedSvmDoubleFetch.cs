namespace Virtualization;

/// <summary xml:lang="ko">KVM이 게스트의 값을 검사한 뒤 한 번 더 읽는 사이에 게스트가 값을 바꾼다.</summary>
/// <summary xml:lang="en">KVM checks a value of the guest and reads it again; in between, the guest changes it.</summary>
/// <remarks xml:lang="ko">게스트가 다시 게스트를 실행할 수 있을 때만 해당합니다. Project Zero가 발견했습니다.</remarks>
/// <remarks xml:lang="en">It matters only where guests can run guests. It was found by Project Zero.</remarks>
[Record(Order = 23), Name("ko", "중첩 가상화의 이중 읽기"), Name("en", "Double fetch in nested virtualization")]
[About<Kvm>, About<NestedVirtualization>, About<Escape>]
[Cites<NestedSvmVulnerability>("description; references"), Cites<KernelFixesList>("CVEs fixed in 5.10.28")]
public sealed class NestedSvmDoubleFetch : IVulnerability
{
    public string Identifiers => "CVE-2021-29657";

    public int Year => 2021;

    public LocalizedText Component => new LocalizedText(("ko", "KVM(AMD의 중첩 가상화)"), ("en", "KVM (nested virtualization on AMD)"));

    public CrossedBoundary Boundary => CrossedBoundary.VirtualMachine;

    public LocalizedText Crossing => new LocalizedText(
        ("ko", "게스트에서 호스트의 CPU 레지스터(MSR)로"),
        ("en", "From a guest to the host’s CPU registers (MSRs)"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "Linux 5.11.12, 5.10.28"), ("en", "Linux 5.11.12, 5.10.28"));
}
