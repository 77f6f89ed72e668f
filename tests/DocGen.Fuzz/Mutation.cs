using System.Text;

namespace DocGen.Fuzz;

/// <summary>Changes texts at random, always the same way for the same seed.</summary>
internal sealed class Mutation(Random random)
{
    private const int LongestText = 20_000;

    private static readonly string[] s_pieces =
    [
        "---\n", "\n---\n", "# ", "\n\n", "> ", "- ", "  - ", "1. ", "| a | b |\n|:-|-:|\n", "```csharp\n", "```json\n", "~~~", "[", "](", ")", "![", "<", ">", "<!--", "-->", "<br>", "xref:", "fact:", "stack:", "diff:", "..",
        "compare:", "tree:", "chart:", "IBridgeTypes", "BeamBridge", "(", ".", ",", "[^1]", "[^1]: ", "> [!NOTE]\n", "**", "_", "`", "&#xD800;", "&amp;", "\0", "\uFEFF", "é", "e\u0301", "한글은(는)", "각", "😀", "\u202E", "\u2028", "ß", "İ",
        "%ED%A0%80", "%", "#", "{#a}", "../", "a.md", "title: ", "order: ", "description: ", "&a ", "*a", "!x ", "? ", ": ", "{", "}", "|\n", ">\n", "[a]: xref:Pier", "\t", "{{", "}}", "\"", "'", "\\", "http://", "![x](stack:BeamBridge)", "<fact:BeamBridge.Material>",
        "{{ page.title }}", "{{ for i in 1..9 }}", "{{ while true }}", "{{ if ", "{{ end }}", "{{ include 'partials/head.html' }}", "{{ include 'article.html' }}", "{{ func f }}", "{{ f }}", "{{ capture x }}", "{{ 'x' | string.pad_left 99999999 }}", "{{ [1,2] | array.join '{' }}", "{{ page | object.to_json }}", "\r\n", "\r",
    ];

    private static readonly string[] s_names =
    [
        "a", "b c", "é", "e\u0301", "한글", "ガ", "カ\u3099", "index", "CON", "nul", ".", "..", "a.b", "a#b", "a?b", "a%20b", "%2e", "a~", ".a", "#a#", "a&b", "a'b", "a\"b", "<a>", "a:b", "a|b", "*", "😀", "ß", "İ", "\u202E", "glossary", "subjects", "assets", "de", "-", " ", "a\tb", "A",
    ];

    private static readonly string[] s_endings = [".md", ".md", ".MD", ".markdown", ".png", ".svg", ".html", ".txt", "", ".", ".md.bak", ".js", ".yaml"];

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A text of these, changed in a few places, as bytes that need not be UTF-8.</summary>
    public byte[] Of(IReadOnlyList<string> texts)
    {
        var text = new StringBuilder(Cut(Pick(texts)));
        for (var edits = random.Next(1, 8); edits > 0; edits--) Edit(text, texts);
        var bytes = Encoding.UTF8.GetBytes(Cut(text.ToString()));
        if (bytes.Length > 0 && random.Next(20) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    /// <summary>A path of one to three names.</summary>
    public string Name()
    {
        var names = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(30) == 0 ? new string('n', 200) : Pick(s_names));
        return string.Join('/', names) + Pick(s_endings);
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private void Edit(StringBuilder text, IReadOnlyList<string> texts)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                // The same thing again and again is what limits are for.
                var piece = random.Next(2) == 0 ? Pick(s_pieces) : Pick(s_pieces) + Pick(s_pieces);
                text.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(1, random.Next(10) == 0 ? 2_000 : 20))));
                break;
            case 3:
                var other = Pick(texts);
                var from = random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 400), other.Length - from)));
                break;
            case 4 when text.Length > at:
                text[at] = (char)random.Next(random.Next(3) == 0 ? 0xFFFF : 0x80);
                break;
            case 5:
                text.Length = at;
                break;
            default:
                text.Insert(at, Pick(s_pieces));
                break;
        }
    }
}
