namespace Rendering;

/// <summary xml:lang="ja">サーバーが作った HTML を、ブラウザーのスクリプトが <see cref="Hydration"/> で引き継ぐ方式。</summary>
/// <summary xml:lang="en">Scripts take over the HTML of a server by <see cref="Hydration">hydration</see>.</summary>
/// <summary xml:lang="ko">서버가 만든 HTML을 브라우저의 스크립트가 <see cref="Hydration"/>(으)로 이어받는 방식.</summary>
[Subject(Order = 3), Name("ja", "ハイドレーション付きレンダリング"), Name("en", "Rendering with hydration"), Name("ko", "하이드레이션 렌더링")]
[Stack(typeof(ApplicationServer))]
[Lane<Visit>(typeof(Html), typeof(ClientApplication), typeof(View), Repeats = true)]
[Cites<RenderingOnTheWeb>]
public sealed class HydratedRendering : RenderedPage
{
    [Cites<RenderingOnTheWeb>]
    public override Moment MadeAt => Moment.Request;
}
