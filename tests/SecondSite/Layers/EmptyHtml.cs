namespace Rendering;

/// <summary xml:lang="ja">スクリプトを読み込むだけの文書。</summary>
/// <summary xml:lang="en">A document that only loads scripts.</summary>
/// <summary xml:lang="ko">스크립트를 불러오기만 하는 문서.</summary>
[Layer(Color = LayerColor.Slate), Name("ja", "空の HTML"), Name("en", "Empty HTML"), Name("ko", "빈 HTML")]
public sealed class EmptyHtml;
