namespace Rendering;

/// <summary xml:lang="ja">サイトをビルドする時に、すべてのページを HTML ファイルにしておく方式。</summary>
/// <summary xml:lang="en">Every page becomes a file of HTML when the site is built.</summary>
/// <summary xml:lang="ko">사이트를 빌드할 때 모든 페이지를 HTML 파일로 만들어 두는 방식.</summary>
[Subject(Order = 1), Name("ja", "静的生成"), Name("en", "Static generation"), Name("ko", "정적 생성")]
[Stack(typeof(FileHost), typeof(Html))]
[Lane<Visit>(typeof(View), Repeats = true)]
[Cites<StaticSiteGeneration>]
public sealed class StaticGeneration : RenderedPage
{
    [Cites<StaticSiteGeneration>]
    public override Moment MadeAt => Moment.Build;
}
