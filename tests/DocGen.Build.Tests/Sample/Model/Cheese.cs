namespace Sample;

/// <summary xml:lang="ko">빵 위에 올리는 치즈.</summary>
/// <summary xml:lang="en">The cheese on the bread.</summary>
[Layer, Name("ko", "치즈"), Name("en", "Cheese")]
public sealed class Cheese;
