namespace Virtualization;

/// <summary xml:lang="ko">VM의 메모리를 호스트로부터 지키는 기능(<see cref="TrustedExecutionEnvironment"/>)이 CPU와 펌웨어에 있는 하드웨어.</summary>
/// <summary xml:lang="en">
/// Hardware whose CPU and firmware protect the memory of a VM from the host: a
/// <see cref="TrustedExecutionEnvironment">trusted execution environment</see>.
/// </summary>
/// <remarks xml:lang="ko">Intel TDX, AMD SEV-SNP, IBM Secure Execution 등이 있습니다.</remarks>
/// <remarks xml:lang="en">Examples are Intel TDX, AMD SEV-SNP and IBM Secure Execution.</remarks>
[Layer, Name("ko", "TEE가 있는 하드웨어"), Name("en", "Hardware with a TEE")]
[Cites<ConfidentialContainersArchitecture>("VM-based TEEs")]
public sealed class ConfidentialHardware : Hardware;
