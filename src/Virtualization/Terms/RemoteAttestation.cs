namespace Virtualization;

/// <summary xml:lang="ko">멀리 있는 상대에게 하는 <see cref="Attestation"/>. 상대는 이를테면 비밀값을 내주기 전에, 보고서를 확인하고 보낸 쪽을 믿을지 정한다.</summary>
/// <summary xml:lang="en">
/// <see cref="Attestation">Attestation</see> to somebody elsewhere, who has the report checked before trusting the sender, for example
/// before releasing a secret.
/// </summary>
[Term, Name("ko", "원격 증명"), Name("en", "Remote attestation")]
[Cites<RemoteAttestationArchitecture>("Introduction"), Cites<AzureAttestationPost>("main features")]
[Cites<ConfidentialContainersDesign>("Attestation")]
public sealed class RemoteAttestation;
