namespace Rendering;

/// <summary xml:lang="ja">ブラウザーが最初に受け取る文書。</summary>
/// <summary xml:lang="en">The document that a browser gets first.</summary>
/// <summary xml:lang="ko">브라우저가 맨 먼저 받는 문서.</summary>
[Layer(Color = LayerColor.Teal), Name("ja", "HTML"), Name("en", "HTML"), Name("ko", "HTML")]
public sealed class Html;
