namespace Virtualization;

/// <summary xml:lang="ko">호스트를 믿어야 하는가?</summary>
/// <summary xml:lang="en">Must the instance trust its host?</summary>
/// <remarks xml:lang="ko">
/// 보통의 격리는 게스트로부터 호스트를 지키고, 여기서는 호스트로부터 게스트를 지키는지를 비교합니다. 메모리 암호화만으로는 부족하고, 무결성과
/// <see cref="Attestation"/>, 호스트와 주고받는 것을 거르는 일이 함께 필요합니다. 호스트가 VM을 실행해 주지 않는 것(서비스 거부)은 막지 않으며, 하드웨어
/// <see cref="SideChannel"/>도 대개 막지 않습니다. 클라우드의 기밀 VM 안에서 실행할 수 있다는 것은 지원으로 세지 않았습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Isolation usually protects the host from its guests; this compares protection of a guest from its host. Encrypting memory is not enough:
/// integrity, <see cref="Attestation">attestation</see> and a filter on what is exchanged with the host belong to it. That the host does
/// not run the VM (denial of service) is not prevented, and hardware <see cref="SideChannel">side channels</see> usually are not, either.
/// Being able to run inside a confidential VM of a cloud does not count as support.
/// </remarks>
[Comparison(Order = 35), Name("ko", "기밀 컴퓨팅"), Name("en", "Confidential computing")]
[Slug("confidential-computing")]
public interface IConfidentiality
{
    /// <summary xml:lang="ko">인스턴스의 메모리와 실행을 호스트가 들여다보거나 바꾸지 못하는가.</summary>
    /// <summary xml:lang="en">Whether the host is kept from seeing and changing the memory and execution of an instance.</summary>
    /// <remarks xml:lang="ko">호스트를 믿지 않는 모드를 문서에서 밝히지 않은 시스템은 호스트를 믿는 것으로 보았고, 나머지 기준은 해당하지 않습니다.</remarks>
    /// <remarks xml:lang="en">
    /// A system whose documentation has no mode without trust in the host counts as trusting it; the other criteria do not apply to it.
    /// </remarks>
    [Name("ko", "호스트 신뢰"), Name("en", "Trust in the host")]
    HostTrust? HostTrust { get; }

    /// <summary xml:lang="ko">무엇이 호스트로부터 인스턴스의 메모리를 지키는가.</summary>
    /// <summary xml:lang="en">What protects the memory of an instance from the host.</summary>
    [Name("ko", "메모리 보호"), Name("en", "Memory protection")]
    LocalizedText? MemoryProtection { get; }

    /// <summary xml:lang="ko">어떤 TEE(<see cref="TrustedExecutionEnvironment"/>)를 지원하는가.</summary>
    /// <summary xml:lang="en">Which <see cref="TrustedExecutionEnvironment">trusted execution environments</see> (TEEs) it supports.</summary>
    /// <remarks xml:lang="ko">인스턴스 전체를 감싸는 것만 셌습니다. VM 안에서 프로세스의 일부를 감싸는 것(Intel SGX 등)은 세지 않았습니다.</remarks>
    /// <remarks xml:lang="en">Those that enclose a whole instance; enclaves for part of a process inside a VM, such as Intel SGX, do not count.</remarks>
    [Name("ko", "지원하는 TEE"), Name("en", "Supported TEEs")]
    LocalizedText? SupportedEnvironments { get; }

    /// <summary xml:lang="ko">무엇으로 인스턴스의 <see cref="Attestation"/>을(를) 하는가.</summary>
    /// <summary xml:lang="en">How <see cref="Attestation">attestation</see> of an instance is done.</summary>
    [Name("ko", "인스턴스의 증명"), Name("en", "Attestation")]
    LocalizedText? AttestationSupport { get; }

    /// <summary xml:lang="ko">호스트를 믿지 않는 대신 쓸 수 없게 되는 기능.</summary>
    /// <summary xml:lang="en">The features that do not work where the host is not trusted.</summary>
    [Name("ko", "잃는 것"), Name("en", "What is lost")]
    LocalizedText? LostFeatures { get; }
}
