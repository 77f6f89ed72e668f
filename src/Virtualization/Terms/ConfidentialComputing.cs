namespace Virtualization;

/// <summary xml:lang="ko">하드웨어가 지키고 <see cref="Attestation"/>(으)로 확인하는 실행 환경에서 처리해, 사용 중인 데이터를 호스트로부터도 보호하는 기술(VM에서는 Intel TDX, AMD SEV-SNP 등).</summary>
/// <summary xml:lang="en">
/// Protecting data in use, even from the host, by processing them in an <see cref="Attestation">attested</see> environment that the
/// hardware guards (for VMs: Intel TDX, AMD SEV-SNP and others).
/// </summary>
/// <remarks xml:lang="ko">보통의 격리는 게스트로부터 호스트를 지키고, 기밀 컴퓨팅은 호스트로부터 게스트를 지킵니다. 보안 컴퓨팅 모드를 뜻하는 <see cref="Seccomp"/>와는 관계가 없습니다.</remarks>
/// <remarks xml:lang="en">
/// Isolation usually protects the host from its guests; confidential computing protects a guest from its host. It is unrelated to
/// <see cref="Seccomp"/>, whose name is short for secure computing mode.
/// </remarks>
[Term, Name("ko", "기밀 컴퓨팅"), Name("en", "Confidential computing")]
[Cites<ConfidentialComputingAnalysis>("definition")]
[Cites<KataHypervisorGuide>]
public sealed class ConfidentialComputing;
