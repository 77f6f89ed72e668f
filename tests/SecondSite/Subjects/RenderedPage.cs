namespace Rendering;

/// <summary xml:lang="ja">ウェブページを画面にする方式。</summary>
/// <summary xml:lang="en">A way to turn a web page into a view.</summary>
/// <summary xml:lang="ko">웹 페이지를 화면으로 만드는 방식.</summary>
[Subject, Name("ja", "ページのレンダリング"), Name("en", "Rendering a page"), Name("ko", "페이지 렌더링")]
[Cites<RenderingOnTheWeb>]
public abstract class RenderedPage : IRendering
{
    public abstract Moment MadeAt { get; }

    public virtual int? NamedIn => null;
}
