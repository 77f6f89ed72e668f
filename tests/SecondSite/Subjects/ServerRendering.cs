namespace Rendering;

/// <summary xml:lang="ja">要求のたびにサーバーが HTML を作る方式。</summary>
/// <summary xml:lang="en">A server makes the HTML on each request.</summary>
/// <summary xml:lang="ko">요청마다 서버가 HTML을 만드는 방식.</summary>
[Subject(Order = 2), Name("ja", "サーバーレンダリング"), Name("en", "Server rendering"), Name("ko", "서버 렌더링")]
[Stack(typeof(ApplicationServer))]
[Lane<Visit>(typeof(Html), typeof(View), Repeats = true)]
[Cites<ServerSideRendering>]
public sealed class ServerRendering : RenderedPage
{
    [Cites<ServerSideRendering>]
    public override Moment MadeAt => Moment.Request;
}
