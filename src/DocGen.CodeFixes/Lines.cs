using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes;

/// <summary>Writes lines as the file around them does.</summary>
internal static class Lines
{
    /// <summary>The line end of a file: that of its first line.</summary>
    public static string EndOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The white space before what stands at a position.</summary>
    public static string IndentationAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var before = text.ToString(TextSpan.FromBounds(line.Start, position));
        return before.Substring(0, before.Length - before.TrimStart().Length);
    }

    /// <summary>Inserts a line before what stands at a position.</summary>
    public static TextChange Before(SourceText text, int position, string line) =>
        new(new TextSpan(position, 0), line + EndOf(text) + IndentationAt(text, position));

    /// <summary>Where a declaration begins, behind its comments.</summary>
    public static int StartOf(SyntaxNode declaration) => declaration.GetFirstToken().SpanStart;
}
