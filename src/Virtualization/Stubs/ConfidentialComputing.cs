// stub
namespace Virtualization;

/// <summary xml:lang="ko">자리만 잡은 것.</summary>
/// <summary xml:lang="en">A placeholder.</summary>
[Term, Name("ko", "ConfidentialComputing"), Name("en", "ConfidentialComputing")]
public sealed class ConfidentialComputing;
