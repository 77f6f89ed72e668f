namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저로 격리한 환경을 Windows 안에 만들어, 커널이 뚫려도 남는 <see cref="RootOfTrust"/>(으)로 삼는 기능(VBS).</summary>
/// <summary xml:lang="en">
/// A feature of Windows (VBS) that uses the hypervisor to set up an isolated environment as a <see cref="RootOfTrust">root of trust</see>
/// that holds even if the kernel is compromised.
/// </summary>
[Term, Name("ko", "가상화 기반 보안"), Name("en", "Virtualization-based security")]
[Slug("virtualization-based-security")]
[Cites<VirtualizationSecurityGuide>("first paragraph"), Cites<AkamaiEnclavesPost>("VTL")]
public sealed class VirtualizationBasedSecurity;
