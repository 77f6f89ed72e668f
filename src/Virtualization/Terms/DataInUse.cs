namespace Virtualization;

/// <summary xml:lang="ko">저장하거나 전송하는 중이 아니라 메모리와 CPU에서 처리하고 있는 데이터.</summary>
/// <summary xml:lang="en">Data being processed in memory and CPU, as opposed to data stored or in transit.</summary>
/// <remarks xml:lang="ko">디스크와 네트워크의 암호화로는 지키지 못하며, <see cref="ConfidentialComputing"/>의 대상입니다.</remarks>
/// <remarks xml:lang="en">
/// Encryption of disks and networks does not cover it; <see cref="ConfidentialComputing">confidential computing</see> is about it.
/// </remarks>
[Term, Name("ko", "사용 중인 데이터"), Name("en", "Data in use")]
[Cites<ConfidentialContainersArchitecture>("Confidential Computing Overview"), Cites<AzureConfidentialFaq>("first list")]
public sealed class DataInUse;
