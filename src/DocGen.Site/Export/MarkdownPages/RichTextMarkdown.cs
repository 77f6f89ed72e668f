using System.Text;
using DocGen.Site.Load;

namespace DocGen.Site.Export.MarkdownPages;

/// <summary>Writes documentation comments as Markdown.</summary>
internal static class RichTextMarkdown
{
    /// <summary>A comment as paragraphs and lists.</summary>
    public static string Write(MarkdownWriter writer, RichText? text) => Write(writer, text, "\n\n", "\n- ", "\n1. ");

    /// <summary>A comment in one line.</summary>
    public static string Line(MarkdownWriter writer, RichText? text) => Write(writer, text, " ", " ", " ");

    /// <summary>What follows a name in a list: a colon and the comment in one line; nothing where there is no comment.</summary>
    public static string Explanation(MarkdownWriter writer, RichText? text) => Line(writer, text) is { Length: > 0 } line ? ": " + line : "";

    private static string Write(MarkdownWriter writer, RichText? text, string paragraph, string item, string numbered)
    {
        if (writer.Scope.Read(text) is not var (_, runs)) return "";
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
                RichTextKind.Text => (MarkdownText.Escape(before.Length > 0 ? writer.Scope.Particles.ResolveAfter(before, run.Text).Text : run.Text), ""),
                RichTextKind.Code => (MarkdownText.Code(run.Text), run.Text),
                RichTextKind.Link when WebAddress.IsAbsolute(run.Target) => (MarkdownText.Link(MarkdownText.Escape(run.Text.Length > 0 ? run.Text : run.Target), run.Target), run.Text),
                _ => Reference(writer, run),
            };
            markdown.Append(isStart && run.Kind == RichTextKind.Text ? MarkdownText.Start(written.TrimStart()) : written);
            isStart = run.Kind is RichTextKind.Paragraph or RichTextKind.Item or RichTextKind.NumberedItem || (isStart && string.IsNullOrWhiteSpace(written));
            before = spoken;
        }

        return markdown.ToString().Trim();
    }

    private static (string Written, string Spoken) Reference(MarkdownWriter writer, RichTextRun run)
    {
        var name = Render.RichTextRenderer.NameOf(writer.Scope, run);
        var written = MarkdownText.Escape(name);
        return (writer.Scope.Plan.Site.Catalog.Find(run.Target) is { } entry ? MarkdownText.Link(written, writer.AddressOf(entry))
            : Render.RichTextRenderer.HrefOf(writer.Scope, run) is { } href ? MarkdownText.Link(written, writer.HrefTo(href))
            : written, name);
    }
}
