using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Shared;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>The anchor that an author gave a heading, as in <c>## Install it {#install}</c>. It shows nowhere.</summary>
internal sealed class AnchorInline(string anchor) : LeafInline
{
    public string Anchor { get; } = anchor;
}

/// <summary>Gives headings their anchors: the one that their author chose, else one made of their text.</summary>
internal static partial class HeadingAnchors
{
    public static void Assign(MarkdownDocument tree)
    {
        var headings = tree.Parts<HeadingBlock>().Where(heading => heading.Inline is not null).ToList();
        var chosen = headings.ToDictionary(heading => heading, heading => Take(heading.Inline!));
        var taken = chosen.Values.OfType<string>().ToHashSet(StringComparer.Ordinal);
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in headings) heading.GetAttributes().Id = chosen[heading] ?? Free(From(MarkdownReader.PlainText(heading.Inline!)), taken, repeats);
    }

    /// <summary>The anchor of a text: its letters, marks and digits in lower case, with hyphens for spaces.</summary>
    public static string From(string text)
    {
        var anchor = new StringBuilder(text.Length);
        foreach (var rune in Normalization.Normalize(text).EnumerateRunes())
        {
            if (rune.Value == ' ') anchor.Append('-');
            else if (rune.Value == '-' || IsPart(rune)) anchor.Append(Rune.ToLowerInvariant(rune));
        }

        return anchor.Length == 0 ? "section" : anchor.ToString();
    }

    private static bool IsPart(Rune rune) => Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    private static string Free(string anchor, HashSet<string> taken, Dictionary<string, int> repeats)
    {
        if (taken.Add(anchor)) return anchor;
        var number = repeats.GetValueOrDefault(anchor);
        string numbered;
        do numbered = $"{anchor}-{++number}";
        while (!taken.Add(numbered));
        repeats[anchor] = number;
        return numbered;
    }

    // Emphasis may have left the underscores of an anchor as texts of their own, and a comment may stand behind it. Nobody writes a longer one.
    private static string? Take(ContainerInline heading)
    {
        var written = "";
        while (heading.LastChild is DelimiterInline open) heading = open;
        for (var last = heading.LastChild; last is LiteralInline or HtmlInline && written.Length < 200; last = last.PreviousSibling)
        {
            if (last is not LiteralInline literal) continue;
            written = literal.Content + written;
            if (Chosen().Match(written) is not { Success: true } match) continue;
            var position = literal.Span.End + 1 - (literal.Content.Length - match.Index);
            var anchor = new AnchorInline(Normalization.Normalize(match.Groups["anchor"].Value))
            {
                Line = literal.Line,
                Column = literal.Column + match.Index,
                Span = new(position, heading.LastChild!.Span.End),
            };
            while (heading.LastChild != literal) heading.LastChild!.Remove();
            if (match.Index == 0) literal.ReplaceBy(anchor);
            else
            {
                literal.Content.End = literal.Content.Start + match.Index - 1;
                literal.Span.End = position - 1;
                literal.InsertAfter(anchor);
            }

            return anchor.Anchor;
        }

        return null;
    }

    [GeneratedRegex(@"[ \t]*\{#(?<anchor>[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*)\}[ \t]*\z")]
    private static partial Regex Chosen();
}
