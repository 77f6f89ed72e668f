using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Abbreviations: a line <c>*[HTML]: HyperText Markup Language</c> explains the word wherever it stands in the page. Those of Markdig do not know words that
/// a particle or a bracket follows, as most of Korean.
/// </summary>
internal sealed class AbbreviationSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new DefinitionParser());
        pipeline.DocumentProcessed += Explain;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.AddIfNotAlready<HtmlAbbreviationRenderer>();

    /// <summary>What is defined in a page, in the order of its lines.</summary>
    public static IReadOnlyList<Abbreviation> DefinitionsIn(MarkdownDocument tree) => tree.GetData(typeof(AbbreviationSyntax)) as List<Abbreviation> ?? [];

    private static void Explain(MarkdownDocument tree)
    {
        if (DefinitionsIn(tree) is not { Count: > 0 } definitions) return;
        // Of two that begin alike the longer one is meant.
        var known = definitions.DistinctBy(definition => definition.Label, StringComparer.Ordinal).OrderByDescending(definition => definition.Label!.Length).ToList();
        foreach (var literal in tree.Parts<LiteralInline>()) Explain(literal, known);
    }

    private static void Explain(LiteralInline literal, IReadOnlyList<Abbreviation> known)
    {
        for (var rest = literal; Find(rest.Content.AsSpan(), known) is var (definition, at);)
        {
            var content = rest.Content;
            var place = rest.Span.End + 1 - content.Length + at;
            var word = new AbbreviationInline(definition) { Line = rest.Line, Column = rest.Column + at, Span = new(place, place + definition.Label!.Length - 1) };
            var behind = new LiteralInline { Content = new(content.Text, content.Start + at + definition.Label.Length, content.End), Line = rest.Line, Column = word.Column + definition.Label.Length, Span = new(word.Span.End + 1, rest.Span.End) };
            rest.InsertAfter(word);
            if (!behind.Content.IsEmpty) word.InsertAfter(behind);
            if (at == 0) rest.Remove();
            else (rest.Content, rest.Span) = (new(content.Text, content.Start, content.Start + at - 1), new(rest.Span.Start, place - 1));
            if (behind.Content.IsEmpty) return;
            rest = behind;
        }
    }

    private static (Abbreviation Definition, int At)? Find(ReadOnlySpan<char> text, IReadOnlyList<Abbreviation> known)
    {
        (Abbreviation, int)? first = null;
        foreach (var definition in known)
        {
            for (var from = 0; text[from..].IndexOf(definition.Label) is >= 0 and var found; from++)
            {
                from += found;
                if (first is var (_, at) && at <= from) break;
                if (!IsWhole(text, from, definition.Label!.Length)) continue;
                first = (definition, from);
                break;
            }
        }

        return first;
    }

    // A letter beside one of its kind goes on with the word, Latin or not; but behind a word that is not Latin stands a particle.
    private static bool IsWhole(ReadOnlySpan<char> text, int at, int length)
    {
        var (first, last, end) = (text[at], text[at + length - 1], at + length);
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(first) && char.IsAsciiLetterOrDigit(text[at - 1]) == char.IsAsciiLetterOrDigit(first)) return false;
        return end == text.Length || !char.IsAsciiLetterOrDigit(last) || !char.IsAsciiLetterOrDigit(text[end]);
    }

    private sealed class DefinitionParser : BlockParser
    {
        public DefinitionParser() => OpeningCharacters = ['*'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent || processor.CurrentBlock is ParagraphBlock) return BlockState.None;
            var line = processor.Line.AsSpan();
            if (!line.StartsWith("*[") || line.IndexOf("]:") is not (> 2 and var end) || line[2..end].ContainsAny('[', ']')) return BlockState.None;
            var text = line[(end + 2)..].Trim();
            if (text.IsEmpty || line[2..end].Trim().IsEmpty) return BlockState.None;
            if (processor.Document.GetData(typeof(AbbreviationSyntax)) is not List<Abbreviation> definitions) processor.Document.SetData(typeof(AbbreviationSyntax), definitions = []);
            definitions.Add(new(this) { Label = line[2..end].Trim().ToString(), Text = new StringSlice(text.ToString()), Line = processor.LineIndex, Column = processor.Column });
            return BlockState.BreakDiscard;
        }
    }
}
