namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저와 호스트의 관리자도 메모리와 CPU 상태를 볼 수 없도록 CPU가 지키는 VM.</summary>
/// <summary xml:lang="en">A VM whose memory and CPU state the CPU keeps from the hypervisor and the administrators of the host.</summary>
/// <remarks xml:lang="ko">CPU의 <see cref="TrustedExecutionEnvironment"/>을(를) 쓰며, 무엇을 어디까지 지키는지는 CPU마다 다릅니다. AMD에서 CPU 상태까지 지키는 것은 SEV-ES부터입니다.</remarks>
/// <remarks xml:lang="en">
/// It uses a <see cref="TrustedExecutionEnvironment">trusted execution environment</see> of the CPU; what that protects, and how far,
/// differs between CPUs. With AMD, the CPU state is protected from SEV-ES on.
/// </remarks>
[Term, Name("ko", "기밀 VM"), Name("en", "Confidential VM")]
[Slug("confidential-vm")]
[Cites<AzureConfidentialFaq>("first answer"), Cites<ConfidentialMachineArticle>("CVM capabilities")]
[Cites<QemuMemoryEncryption>("introduction: SEV-ES")]
public sealed class ConfidentialMachine;
