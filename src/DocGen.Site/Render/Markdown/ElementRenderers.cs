using DocGen.Site.Load.Markdown;
using DocGen.Site.Render.Templates;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DocGen.Site.Render.Markdown;

/// <summary>Text in an element that Markdown has no marks for.</summary>
internal sealed class MarkupRenderer : HtmlObjectRenderer<MarkupInline>
{
    protected override void Write(HtmlRenderer renderer, MarkupInline markup)
    {
        renderer.Write(markup.Title is { } title ? $"<{markup.Element} title=\"{HtmlEncoding.Encode(title)}\">" : $"<{markup.Element}>");
        renderer.WriteChildren(markup);
        renderer.Write($"</{markup.Element}>");
    }
}

/// <summary>A part that readers unfold.</summary>
internal sealed class FoldRenderer : HtmlObjectRenderer<FoldBlock>
{
    protected override void Write(HtmlRenderer renderer, FoldBlock fold)
    {
        renderer.EnsureLine();
        renderer.WriteLine($"<details class=\"fold\"{(fold.IsUnfolded ? " open" : "")}><summary>{HtmlEncoding.Encode(fold.Summary)}</summary>");
        renderer.WriteChildren(fold);
        renderer.EnsureLine();
        renderer.WriteLine("</details>");
    }
}

/// <summary>Tabs, which stand below each other under their titles where no script runs.</summary>
internal sealed class TabsRenderer : HtmlObjectRenderer<TabsBlock>
{
    protected override void Write(HtmlRenderer renderer, TabsBlock tabs)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"tabs\">");
        foreach (var tab in tabs.Cast<TabBlock>())
        {
            renderer.WriteLine($"<div class=\"tab\"><p class=\"title\">{HtmlEncoding.Encode(tab.Title)}</p>");
            renderer.WriteChildren(tab);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }

        renderer.WriteLine("</div>");
    }
}

/// <summary>The box before a task, which readers see and do not tick.</summary>
/// <param name="done">What it says to those who hear it where it is ticked.</param>
/// <param name="open">The same where it is not.</param>
internal sealed class TaskRenderer(string done, string open) : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task) =>
        renderer.Write($"<input type=\"checkbox\" disabled{(task.Checked ? " checked" : "")} aria-label=\"{HtmlEncoding.Encode(task.Checked ? done : open)}\">");
}
