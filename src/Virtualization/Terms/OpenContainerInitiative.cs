namespace Virtualization;

/// <summary xml:lang="ko">컨테이너 이미지와 런타임의 표준을 정하는 단체와 그 규격(Open Container Initiative).</summary>
/// <summary xml:lang="en">
/// The Open Container Initiative: the body that standardizes container images and runtimes, and its specifications.
/// </summary>
[Term, Name("ko", "OCI"), Name("en", "OCI")]
[Slug("oci")]
[Cites<RuntimeSpecification>]
public sealed class OpenContainerInitiative;
