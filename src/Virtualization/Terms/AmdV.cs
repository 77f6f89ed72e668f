namespace Virtualization;

/// <summary xml:lang="ko">AMD CPU의 가상화 확장(SVM).</summary>
/// <summary xml:lang="en">The virtualization extension of AMD CPUs (SVM).</summary>
[Term, Name("ko", "AMD-V"), Name("en", "AMD-V")]
[Cites<HyperVRequirements>("general requirements")]
public sealed class AmdV;
