namespace Rendering;

/// <summary xml:lang="ja">ウェブページを画面にする方式の比較。</summary>
/// <summary xml:lang="en">Ways to turn a web page into a view, compared.</summary>
/// <summary xml:lang="ko">웹 페이지를 화면으로 만드는 방식의 비교.</summary>
/// <remarks xml:lang="ja">速さは比べていません。条件しだいだからです。</remarks>
/// <remarks xml:lang="en">Speed is not compared, since it depends on the conditions.</remarks>
/// <remarks xml:lang="ko">조건에 따라 달라지므로 속도는 견주지 않습니다.</remarks>
[Comparison, Name("ja", "レンダリング方式"), Name("en", "Ways of rendering"), Name("ko", "렌더링 방식")]
public interface IRendering
{
    /// <summary xml:lang="ja">内容の入った HTML がいつ作られるか。</summary>
    /// <summary xml:lang="en">When the HTML that holds the content is made.</summary>
    /// <summary xml:lang="ko">내용이 담긴 HTML을 언제 만드는가.</summary>
    [Name("ja", "HTML を作る時"), Name("en", "HTML is made"), Name("ko", "HTML을 만드는 때")]
    Moment MadeAt { get; }

    /// <summary xml:lang="ja">最初に届く文書に内容が入っているか。</summary>
    /// <summary xml:lang="en">Whether the first document already holds the content.</summary>
    /// <summary xml:lang="ko">처음 받는 문서에 내용이 들어 있는가.</summary>
    [Name("ja", "最初の文書に内容がある"), Name("en", "Content in the first document"), Name("ko", "첫 문서에 담긴 내용")]
    bool HasContentAtOnce => Catalog.StackOf(this).DepthOf<Html>() is not null;

    /// <summary xml:lang="ja">訪問のたびに新しく作られる層の数。</summary>
    /// <summary xml:lang="en">The number of layers that are made anew for each visit.</summary>
    /// <summary xml:lang="ko">방문할 때마다 새로 만들어지는 층의 수.</summary>
    [Name("ja", "訪問ごとの層"), Name("en", "Layers per visit"), Name("ko", "방문마다 생기는 층"), Better(Direction.Lower)]
    int LayersPerVisit => Catalog.StackOf(this).PerInstance.Count();

    /// <summary xml:lang="ja">要求のたびにプログラムを動かすサーバーが要るか。</summary>
    /// <summary xml:lang="en">Whether a server has to run a program for each request.</summary>
    /// <summary xml:lang="ko">요청마다 프로그램을 실행할 서버가 필요한가.</summary>
    [Name("ja", "サーバーのプログラム"), Name("en", "Program on a server"), Name("ko", "서버 프로그램"), Better(Direction.Lower)]
    bool NeedsServer => Catalog.StackOf(this).DepthOf<ApplicationServer>() is not null;

    /// <summary xml:lang="ja">名前が付いて広まった年。</summary>
    /// <summary xml:lang="en">The year in which an article made its name known.</summary>
    /// <summary xml:lang="ko">이름을 널리 알린 글이 나온 해.</summary>
    [Name("ja", "名前が広まった年"), Name("en", "Named in"), Name("ko", "이름이 알려진 해")]
    int? NamedIn { get; }
}
