namespace Rendering;

/// <summary xml:lang="ja">サーバーが作った HTML に、ブラウザーでスクリプトの動きを結び付けること。</summary>
/// <summary xml:lang="en">Attaching the behaviour of scripts, in the browser, to HTML that a server made.</summary>
/// <summary xml:lang="ko">서버가 만든 HTML에 브라우저에서 스크립트의 동작을 붙이는 일.</summary>
[Term, Name("ja", "ハイドレーション"), Name("en", "Hydration"), Name("ko", "하이드레이션")]
[Cites<RenderingOnTheWeb>]
public sealed class Hydration;
