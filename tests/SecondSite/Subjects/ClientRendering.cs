namespace Rendering;

/// <summary xml:lang="ja">空の HTML を受け取り、スクリプトが画面を作る方式。</summary>
/// <summary xml:lang="en">The document is empty, and scripts make the view.</summary>
/// <summary xml:lang="ko">빈 HTML을 받은 뒤 스크립트가 화면을 만드는 방식.</summary>
[Subject(Order = 4), Name("ja", "クライアントレンダリング"), Name("en", "Client rendering"), Name("ko", "클라이언트 렌더링")]
[Stack(typeof(FileHost), typeof(EmptyHtml))]
[Lane<Visit>(typeof(ClientApplication), typeof(View), Repeats = true)]
[Cites<ClientSideRendering>]
public sealed class ClientRendering : RenderedPage
{
    [Cites<ClientSideRendering>]
    public override Moment MadeAt => Moment.Browser;
}
