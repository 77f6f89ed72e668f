namespace WideModel;

/// <summary xml:lang="ko">소리를 키우는 몸통.</summary>
/// <summary xml:lang="en">What makes the sound louder.</summary>
[Layer, Name("ko", "몸통"), Name("en", "Body")]
public sealed class Body;
