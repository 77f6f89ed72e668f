using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Site.Load.Markdown;

/// <summary>Parts of a page of which a reader needs one, such as the same step on several systems.</summary>
internal sealed class TabsBlock() : ContainerBlock(null);

/// <summary>One of them.</summary>
/// <param name="title">What it is for, as plain text; empty where its author forgot it.</param>
internal sealed class TabBlock(string title) : ContainerBlock(null)
{
    public string Title { get; } = title;
}

/// <summary>Tabs: alerts of the kind <c>TAB</c> that follow each other, <c>> [!TAB] Linux</c>, each under its title.</summary>
internal sealed class TabSyntax : IMarkdownExtension
{
    public const string Kind = "TAB";

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Join;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Join(MarkdownDocument tree)
    {
        foreach (var alert in tree.Parts<AlertBlock>().Where(alert => alert.Kind.ToString().Equals(Kind, StringComparison.OrdinalIgnoreCase)))
        {
            var (parent, index) = (alert.Parent!, alert.Parent!.IndexOf(alert));
            var tab = new TabBlock(AlertSyntax.TitleOf(alert) ?? "") { Line = alert.Line, Column = alert.Column, Span = alert.Span };
            while (alert.Count > 0)
            {
                var block = alert[0];
                alert.RemoveAt(0);
                tab.Add(block);
            }

            parent.RemoveAt(index);
            if (index == 0 || parent[index - 1] is not TabsBlock tabs) parent.Insert(index, tabs = new() { Line = tab.Line, Column = tab.Column, Span = tab.Span });
            tabs.Span.End = tab.Span.End;
            tabs.Add(tab);
        }
    }
}
