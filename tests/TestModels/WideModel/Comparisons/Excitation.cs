namespace WideModel;

/// <summary xml:lang="ko">소리를 내는 방법. 이름의 순서와 다르게 선언했다.</summary>
/// <summary xml:lang="en">How a sound is made; declared in another order than that of the names.</summary>
public enum Excitation
{
    [Name("ko", "켜기"), Name("en", "Bowed")]
    Bowed,

    [Name("ko", "치기"), Name("en", "Struck")]
    Struck,

    [Name("ko", "불기"), Name("en", "Blown")]
    Blown,
}
