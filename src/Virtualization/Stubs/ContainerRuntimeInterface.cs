// stub
namespace Virtualization;

/// <summary xml:lang="ko">자리만 잡은 것.</summary>
/// <summary xml:lang="en">A placeholder.</summary>
[Term, Name("ko", "ContainerRuntimeInterface"), Name("en", "ContainerRuntimeInterface")]
public sealed class ContainerRuntimeInterface;
