namespace Rendering;

/// <summary xml:lang="ja">静的な HTML の中で、必要な部分だけを動かす方式。</summary>
/// <summary xml:lang="en">Static HTML in which only some parts are brought to life.</summary>
/// <summary xml:lang="ko">정적인 HTML에서 필요한 부분만 움직이게 하는 방식.</summary>
[Subject(Order = 5), Name("ja", "アイランドアーキテクチャ"), Name("en", "Islands"), Name("ko", "아일랜드 아키텍처")]
[Stack(typeof(FileHost), typeof(Html))]
[Lane<Visit>(typeof(Island), typeof(View), Repeats = true)]
[Cites<IslandsArchitecture>]
public sealed class Islands : RenderedPage
{
    [Cites<IslandsArchitecture>]
    public override Moment MadeAt => Moment.Build;

    /// <remarks xml:lang="ja">この名前を広めた記事の年です。</remarks>
    /// <remarks xml:lang="en">The year of the article that made the name known.</remarks>
    /// <remarks xml:lang="ko">이 이름을 널리 알린 글이 나온 해입니다.</remarks>
    [Cites<IslandsArchitecture>]
    public override int? NamedIn => 2020;
}
