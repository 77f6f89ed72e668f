using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Formulas between dollar signs: <c>$x^2$</c>, <c>$`x^2`$</c> and <c>$$x^2$$</c> in a text, and lines between two lines <c>$$</c>. Markdig's own parser of the
/// inline ones wants a space or a sign behind them, where Korean has a particle, and takes amounts of money for formulas.
/// </summary>
internal sealed partial class FormulaSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new MathBlockParser());
        pipeline.InlineParsers.Insert(0, new Parser());
        pipeline.DocumentProcessed += UnescapePipes;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    // The backslash that keeps a pipe in its cell is not TeX.
    private static void UnescapePipes(MarkdownDocument tree)
    {
        foreach (var formula in tree.Parts<TableCell>().SelectMany(cell => cell.Parts<MathInline>()))
            formula.Content = new StringSlice(formula.Content.ToString().Replace("\\|", "|", StringComparison.Ordinal));
    }

    private sealed partial class Parser : InlineParser
    {
        // How far the end of a formula is looked for, so that a text of dollar signs takes no longer than another.
        private const int Longest = 2_000;

        public Parser() => OpeningCharacters = ['$'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (IsWord(slice.PeekCharExtra(-1)) || slice.PeekCharExtra(-1) == '$') return false;
            var count = slice.PeekChar() == '$' ? 2 : 1;
            var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest));
            if (EndOf(text, count) is not (var from, var to, var length)) return false;
            var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new MathInline
            {
                Span = new(position, processor.GetSourcePosition(slice.Start + length - 1)),
                Line = line,
                Column = column,
                Delimiter = '$',
                DelimiterCount = count,
                Content = new StringSlice(slice.Text, slice.Start + from, slice.Start + to - 1),
            };
            slice.Start += length;
            return true;
        }

        // Where the formula begins and ends, and how long it is with its signs.
        private static (int From, int To, int Length)? EndOf(ReadOnlySpan<char> text, int count)
        {
            if (count == 1 && text.Length > 1 && text[1] == '`')
            {
                var close = text[2..].IndexOf("`$");
                return close <= 0 || (close + 4 < text.Length && IsWord(text[close + 4])) ? null : (2, close + 2, close + 4);
            }

            if (text.Length <= count || (count == 1 && char.IsWhiteSpace(text[1]))) return null;
            for (var i = count; i < text.Length; i++)
            {
                if (text[i] == '\\') i++;
                else if (text[i] == '`') return null;
                else if (text[i] == '$')
                {
                    var end = i;
                    while (end < text.Length && text[end] == '$') end++;
                    if (end - i != count || i == count) return null;
                    if (count == 2) return (count, i, end);
                    if (char.IsWhiteSpace(text[i - 1]) || (end < text.Length && IsWord(text[end])) || IsProse(text[1..i])) return null;
                    return (1, i, end);
                }
            }

            return null;
        }

        // Letters and digits of ASCII: '$5 and $10' and '$HOME/$USER' are no formulas, and '$x$는' is one.
        private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

        // Words between two dollar signs have nothing that only formulas have.
        private static bool IsProse(ReadOnlySpan<char> text) => text.ContainsAny(" \t\n") && !FormulaSign().IsMatch(text);

        [GeneratedRegex(@"[\\^_=+<>{}|]|\s[-*/]\s|(?<![A-Za-z])[A-Za-z]\(")]
        private static partial Regex FormulaSign();
    }
}
