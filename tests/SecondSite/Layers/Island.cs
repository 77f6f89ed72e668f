namespace Rendering;

/// <summary xml:lang="ja">ページの一部だけを動かすスクリプト。</summary>
/// <summary xml:lang="en">A script that brings one part of a page to life.</summary>
/// <summary xml:lang="ko">페이지의 한 부분만 움직이게 하는 스크립트.</summary>
[Layer(Color = LayerColor.Violet), Name("ja", "アイランド"), Name("en", "Island"), Name("ko", "아일랜드")]
public sealed class Island;
