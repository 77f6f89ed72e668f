namespace WideModel;

/// <summary xml:lang="ko">악기를 다루는 사람.</summary>
/// <summary xml:lang="en">Whoever plays.</summary>
[Layer, Name("ko", "연주자"), Name("en", "Player")]
public sealed class Player;
