namespace Virtualization;

/// <summary xml:lang="ko">한 인스턴스가 다른 인스턴스나 호스트에 영향을 주지 못하게 막는 층.</summary>
/// <summary xml:lang="en">The layer that keeps one instance from affecting another or the host.</summary>
/// <remarks xml:lang="ko">격리의 세기는 경계가 어디에 있느냐에 달렸습니다. Microsoft는 프로세스로 격리한 컨테이너를 강한 보안 경계로 보지 않습니다. 하이퍼바이저로 격리한 컨테이너는 보안 경계로 봅니다.</remarks>
/// <remarks xml:lang="en">
/// How strong isolation is depends on where the boundary lies. Microsoft does not regard process-isolated containers as a robust security
/// boundary, but does regard hypervisor-isolated containers as one.
/// </remarks>
[Term, Name("ko", "격리 경계"), Name("en", "Isolation boundary")]
[Cites<WindowsContainerSecurity>]
public sealed class IsolationBoundary;
