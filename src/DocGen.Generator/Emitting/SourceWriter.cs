using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

/// <summary>Writes indented source text. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
    }

    /// <summary>Writes a line and an opening brace, and indents what follows.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    /// <param name="end">What follows the brace, such as a comma.</param>
    public void Close(string end = "")
    {
        _depth--;
        Line("}" + end);
    }

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <summary>A text as a string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>An array expression.</summary>
    public static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}".Replace("{  }", "{ }");

    /// <summary>An array of types.</summary>
    public static string Types(IEnumerable<string> typeNames) => Array("global::System.Type", typeNames.Select(TypeOf));

    public static string TypeOf(string typeName) => $"typeof({typeName})";
}
