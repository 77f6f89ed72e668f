namespace Virtualization;

/// <summary xml:lang="ko">게스트가 하이퍼바이저에 일을 요청하는 호출.</summary>
/// <summary xml:lang="en">A guest’s explicit call to the hypervisor.</summary>
[Term, Name("ko", "하이퍼콜"), Name("en", "Hypercall")]
[Cites<HypervisorSpecification>]
public sealed class Hypercall;
