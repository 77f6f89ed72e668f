namespace Rendering;

/// <summary xml:lang="ja">読者が見て操作するもの。</summary>
/// <summary xml:lang="en">What the reader sees and uses.</summary>
/// <summary xml:lang="ko">독자가 보고 다루는 것.</summary>
[Layer(Color = LayerColor.Rose), Name("ja", "画面"), Name("en", "View"), Name("ko", "화면")]
public sealed class View;
