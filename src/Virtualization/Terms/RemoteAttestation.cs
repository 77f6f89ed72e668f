namespace Virtualization;

/// <summary xml:lang="ko">멀리 있는 서비스가 <see cref="Attestation"/>의 보고서를 확인한 뒤에야 비밀값을 내주는 방식.</summary>
/// <summary xml:lang="en">
/// <see cref="Attestation">Attestation</see> to a service elsewhere, which checks the report before it releases a secret.
/// </summary>
[Term, Name("ko", "원격 증명"), Name("en", "Remote attestation")]
[Cites<AzureAttestationPost>("main features"), Cites<ConfidentialContainersDesign>("Attestation")]
public sealed class RemoteAttestation;
