using System.Text;
using DocGen.Site.Load;

namespace DocGen.Site.Export.Twins;

/// <summary>Writes documentation comments as Markdown.</summary>
internal static class RichTextTwin
{
    /// <summary>A comment as paragraphs and lists.</summary>
    public static string Write(TwinWriter twin, RichText? text) => Write(twin, text, "\n\n", "\n- ", "\n1. ");

    /// <summary>A comment in one line.</summary>
    public static string Line(TwinWriter twin, RichText? text) => Write(twin, text, " ", " ", " ");

    /// <summary>What follows a name in a list: a colon and the comment in one line; nothing where there is no comment.</summary>
    public static string Explanation(TwinWriter twin, RichText? text) => Line(twin, text) is { Length: > 0 } line ? ": " + line : "";

    private static string Write(TwinWriter twin, RichText? text, string paragraph, string item, string numbered)
    {
        if (text is null || !text.TryGet(twin.Scope.Language, out var runs)) return "";
        var markdown = new StringBuilder();
        var before = "";
        var isStart = true;
        foreach (var run in runs)
        {
            var (written, spoken) = run.Kind switch
            {
                RichTextKind.Paragraph => (paragraph, ""),
                RichTextKind.Item => (item, ""),
                RichTextKind.NumberedItem => (numbered, ""),
                RichTextKind.CodeBlock => (paragraph == " " ? MarkdownText.Code(run.Text) : MarkdownText.CodeBlock(run.Text), ""),
                RichTextKind.Text => (MarkdownText.Escape(before.Length > 0 ? twin.Scope.Particles.ResolveAfter(before, run.Text).Text : run.Text), ""),
                RichTextKind.Code => (MarkdownText.Code(run.Text), run.Text),
                RichTextKind.Link when WebAddress.IsAbsolute(run.Target) => (MarkdownText.Link(MarkdownText.Escape(run.Text.Length > 0 ? run.Text : run.Target), run.Target), run.Text),
                _ => Reference(twin, run),
            };
            markdown.Append(isStart && run.Kind == RichTextKind.Text ? MarkdownText.Start(written.TrimStart()) : written);
            isStart = run.Kind is RichTextKind.Paragraph or RichTextKind.Item or RichTextKind.NumberedItem || (isStart && string.IsNullOrWhiteSpace(written));
            before = spoken;
        }

        return markdown.ToString().Trim();
    }

    private static (string Written, string Spoken) Reference(TwinWriter twin, RichTextRun run)
    {
        var name = Render.RichTextRenderer.NameOf(twin.Scope, run);
        var written = MarkdownText.Escape(name);
        return (twin.Scope.Plan.Site.Catalog.Find(run.Target) is { } entry ? MarkdownText.Link(written, twin.AddressOf(entry))
            : Render.RichTextRenderer.HrefOf(twin.Scope, run) is { } href ? MarkdownText.Link(written, twin.HrefTo(href))
            : written, name);
    }
}
