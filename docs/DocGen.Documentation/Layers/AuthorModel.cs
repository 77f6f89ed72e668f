namespace DocGen.Documentation;

/// <summary xml:lang="ko">작성자가 특성을 단 C# 타입과, 거기서 생성된 <c>Catalog</c>.</summary>
/// <summary xml:lang="en">An author's annotated C# types, and the <c>Catalog</c> that is emitted from them.</summary>
[Layer(Color = LayerColor.Rose), Name("ko", "작성자의 모델"), Name("en", "Your model")]
public sealed class AuthorModel;
