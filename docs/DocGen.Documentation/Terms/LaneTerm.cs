namespace DocGen.Documentation;

/// <summary xml:lang="ko">공유 층 위에 서는 열 하나. 인스턴스마다 되풀이될 수도 있다.</summary>
/// <summary xml:lang="en">A column that stands on the shared layers; it may repeat once for each instance.</summary>
[Term, Name("ko", "레인"), Name("en", "Lane")]
public sealed class LaneTerm;
