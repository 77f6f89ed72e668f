namespace Sample;

/// <summary xml:lang="ko">아래를 받치는 빵.</summary>
/// <summary xml:lang="en">The bread that carries the rest.</summary>
[Layer, Name("ko", "빵"), Name("en", "Bread")]
public sealed class Bread;
