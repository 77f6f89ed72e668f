namespace Virtualization;

/// <summary xml:lang="ko">CPU 밖으로 나가는 데이터를 CPU가 암호화해 메모리에 두는 것.</summary>
/// <summary xml:lang="en">The CPU encrypts data on their way out into memory.</summary>
/// <remarks xml:lang="ko">암호화만으로는 예전 값으로 되돌리거나 다른 주소로 바꿔치기하는 공격을 막지 못하므로, 무결성 보호가 따로 필요합니다.</remarks>
/// <remarks xml:lang="en">
/// Encryption alone does not stop data from being set back to an older state or mapped elsewhere; protection of integrity has to be added.
/// </remarks>
[Term, Name("ko", "메모리 암호화"), Name("en", "Memory encryption")]
[Cites<AzureConfidentialFaq>("SEV-SNP"), Cites<QemuMemoryEncryption>]
public sealed class MemoryEncryption;
