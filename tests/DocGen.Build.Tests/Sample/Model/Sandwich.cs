namespace Sample;

/// <summary xml:lang="ko">빵에 치즈를 올린 끼니.</summary>
/// <summary xml:lang="en">A meal of bread and cheese.</summary>
[Subject, Name("ko", "샌드위치"), Name("en", "Sandwich")]
[Stack(typeof(Bread), typeof(Cheese))]
public sealed class Sandwich : IMeal
{
    public TimeSpan? Time => TimeSpan.FromMinutes(3);
}
