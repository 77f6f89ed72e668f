namespace Rendering;

/// <summary xml:lang="ja">HTML が作られる時。</summary>
/// <summary xml:lang="en">When HTML is made.</summary>
/// <summary xml:lang="ko">HTML이 만들어지는 때.</summary>
public enum Moment
{
    [Name("ja", "ビルド時"), Name("en", "When the site is built"), Name("ko", "사이트를 빌드할 때")]
    Build,

    [Name("ja", "要求のたび"), Name("en", "On each request"), Name("ko", "요청마다")]
    Request,

    [Name("ja", "ブラウザーの中"), Name("en", "In the browser"), Name("ko", "브라우저 안에서")]
    Browser,
}
