// stub
namespace Virtualization;

/// <summary xml:lang="ko">자리만 잡은 것.</summary>
/// <summary xml:lang="en">A placeholder.</summary>
[Term, Name("ko", "ControlGroupVersion2"), Name("en", "ControlGroupVersion2")]
public sealed class ControlGroupVersion2;
