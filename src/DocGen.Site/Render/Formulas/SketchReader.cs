using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Site.Render.Formulas;

/// <summary>
/// Reads drawings in Mermaid's language. The script that draws them passes over lines that it does not know, so each is checked here by what it knows, and written
/// as it reads it. Colours and styles of an author are left out: a drawing has those of the site.
/// </summary>
internal sealed partial class SketchReader
{
    private static readonly (string Kind, Regex Header)[] s_kinds =
    [
        ("flowchart", FlowHeader()),
        ("sequence", SequenceHeader()),
        ("states", StateHeader()),
        ("classes", ClassHeader()),
        ("entities", EntityHeader()),
        ("chart", ChartHeader()),
    ];

    private readonly Stack<(int Line, string What)> _open = [];
    private readonly List<(string Text, IReadOnlyList<FlowPart> Parts, bool IsWithin)> _lines = [];
    private readonly Dictionary<string, string> _shapes = new(StringComparer.Ordinal);
    private int _descriptions = 1;
    private string _kind = "";

    /// <summary>Reads a drawing.</summary>
    /// <param name="source">What the author wrote.</param>
    /// <param name="mistake">What is wrong with it; null where nothing is.</param>
    public static SketchSource? Read(string source, out Mistake? mistake) => new SketchReader().ReadLines(source, out mistake);

    private SketchSource? ReadLines(string source, out Mistake? mistake)
    {
        mistake = null;
        var lines = source.Split('\n');
        var (title, description) = ("", "");
        var start = 0;
        if (lines[0].Trim() == "---")
        {
            for (start = 1; start < lines.Length && lines[start].Trim() != "---"; start++)
            {
                if (FrontTitle().Match(lines[start]) is { Success: true } match) title = match.Groups["text"].Value.Trim().Trim('"');
                else if (lines[start].Trim().Length > 0)
                {
                    mistake = At(start, lines[start], "Only 'title:' is read of what stands above a drawing.");
                    return null;
                }
            }

            start++;
        }

        for (var i = start; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line.StartsWith("%%", StringComparison.Ordinal)) continue;
            if (_kind.Length == 0)
            {
                if (Array.Find(s_kinds, kind => kind.Header.IsMatch(line)) is not { Kind: { } name })
                {
                    mistake = At(i, lines[i], $"'{Shown(line)}' begins no drawing that is drawn here: flowchart LR, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram or xychart-beta.");
                    return null;
                }

                _kind = name;
                line = line.TrimEnd(';', ' ');
                Add(_kind == "flowchart" && !line.Contains(' ', StringComparison.Ordinal) ? line + " TD" : line);
            }
            else if (AccessibleTitle().Match(line) is { Success: true } named) title = named.Groups["text"].Value;
            else if (AccessibleDescription().Match(line) is { Success: true } described) description = described.Groups["text"].Value;
            else if (!ReadLine(line, i))
            {
                mistake = At(i, lines[i], $"'{Shown(line)}' cannot be read.");
                return null;
            }
        }

        if (_kind.Length == 0) mistake = new(0, 0, "There is nothing to draw.");
        else if (_open.TryPeek(out var open)) mistake = At(open.Line, lines[open.Line], $"'{Shown(open.What)}' has no end.");
        return mistake is null ? new(_kind, title, description, Written()) : null;
    }

    private bool ReadLine(string line, int number)
    {
        var isBlock = _kind is "flowchart" or "sequence" ? line == "end" : line == "}";
        if (isBlock)
        {
            Add(line);
            return _open.TryPop(out _);
        }

        switch (_kind)
        {
            case "flowchart":
                if (Style().IsMatch(line)) return true;
                if (Subgraph().Match(line) is { Success: true } group) return OpenGroup(line, number, group);
                return FlowDirection().IsMatch(line) && _open.Count > 0 ? Add(line) : ReadFlow(line);
            case "sequence":
                if (SequenceBlock().IsMatch(line)) return Open(line, number);
                return SequenceDivider().IsMatch(line) ? _open.Count > 0 && Add(line) : SequenceLine().IsMatch(line) && Add(Actor().Replace(line, "participant "));
            case "states":
                if (Style().IsMatch(line)) return true;
                return StateBlock().IsMatch(line) ? Open(line, number) : FlowDirection().IsMatch(line) ? Add(line) : StateLine().IsMatch(line) && AddState(line);
            case "classes":
                if (_open.TryPeek(out var around) && around.What.StartsWith("class", StringComparison.Ordinal)) return !line.Contains('{', StringComparison.Ordinal) && Add(line);
                return ClassBlock().IsMatch(line) ? Open(line, number) : ClassLine().IsMatch(line) && Add(line);
            case "entities":
                if (_open.Count > 0) return EntityMember().IsMatch(line) && Add(line);
                return EntityBlock().IsMatch(line) ? Open(line, number) : EntityRelation().IsMatch(line) && Add(line.Replace(" }o", " o{", StringComparison.Ordinal));
            default:
                return ChartLine().IsMatch(line) && Add(line);
        }
    }

    // The parts of a line with spaces between them, as the script takes a hyphen for a part of a name; names that are not of ASCII as names that are.
    private bool ReadFlow(string line)
    {
        if (FlowLine().Match(line) is not { Success: true } match) return false;
        var parts = match.Groups["id"].Captures.Select(id => (id.Index, Part: new FlowPart(id.Value, "")))
            .Concat(match.Groups["and"].Captures.Select(and => (and.Index, Part: new FlowPart("", " & "))))
            .Concat(match.Groups["arrow"].Captures.Select(arrow => (arrow.Index, Part: new FlowPart("", $" {Arrow(arrow.Value)} "))))
            .OrderBy(part => part.Index).ToList();
        foreach (Capture shape in match.Groups["shape"].Captures)
        {
            var owner = parts.FindLastIndex(part => part.Index < shape.Index);
            parts[owner] = (parts[owner].Index, parts[owner].Part with { Text = shape.Value });
            _shapes.TryAdd(parts[owner].Part.Id, shape.Value);
        }

        _lines.Add(("", [.. parts.Select(part => part.Part)], _open.Count > 0));
        return true;
    }

    // The script takes the first mention of a box for what it looks like, and one with a shape for where it belongs; an author may write both where they like.
    private string Written()
    {
        var (mentioned, placed) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var text = new StringBuilder();
        foreach (var (line, parts, isWithin) in _lines)
        {
            text.Append(line);
            foreach (var (id, written) in parts)
            {
                if (id.Length == 0)
                {
                    text.Append(written);
                    continue;
                }

                var ascii = Ascii(id);
                var isFirst = mentioned.Add(id);
                var isPlace = isWithin && placed.Add(id);
                text.Append(ascii);
                if (isFirst || isPlace) text.Append(_shapes.GetValueOrDefault(id) ?? (isPlace || ascii != id ? $"[{id}]" : ""));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Ascii(string id) => string.Concat(id.Select(character => char.IsAscii(character) ? character.ToString() : ((int)character).ToString("x", CultureInfo.InvariantCulture)));

    private static string Arrow(string written)
    {
        var (arrow, label) = (written, "");
        if (written.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar) (arrow, label) = (written[..bar], written[bar..]);
        else if (TextArrow().Match(written) is { Success: true } match) (arrow, label) = (match.Groups["start"].Value + match.Groups["end"].Value, $"|{match.Groups["text"].Value}|");
        var line = arrow.Contains('.', StringComparison.Ordinal) ? "-.-" : arrow.Contains('=', StringComparison.Ordinal) ? "==" : "--";
        var end = arrow.Contains('>', StringComparison.Ordinal) ? ">" : line == "-.-" ? "" : line[..1];
        return $"{(arrow.StartsWith('<') ? "<" : "")}{line}{end}{label}";
    }

    private bool Open(string line, int number)
    {
        _open.Push((number, line));
        return Add(line);
    }

    // A group that has a name is written as the boxes are that have one, so that lines find it.
    private bool OpenGroup(string line, int number, Match group)
    {
        _open.Push((number, line));
        return Add(group.Groups["id"] is { Success: true, Value: var id } ? $"subgraph {Ascii(id)} [{(group.Groups["label"] is { Success: true, Value: var label } ? label : id)}]" : line);
    }

    private bool Add(string line)
    {
        _lines.Add((line, [], false));
        return true;
    }

    // What a state is called is told before it is mentioned, wherever its author tells it.
    private bool AddState(string line)
    {
        if (line.Contains("-->", StringComparison.Ordinal)) return Add(line);
        _lines.Insert(_descriptions++, (line, [], false));
        return true;
    }

    private static Mistake At(int number, string line, string message) => new(number, line.Length - line.TrimStart().Length, message);

    private static string Shown(string line) => line.Length <= 60 ? line : line[..59] + "…";

    /// <summary>A part of a line of a flow chart.</summary>
    /// <param name="Id">The name of a box; empty for what stands between two.</param>
    /// <param name="Text">Its shape with its label, or an arrow.</param>
    private sealed record FlowPart(string Id, string Text);

    [GeneratedRegex(@"\A(?:graph|flowchart)(?:\s+(?:TD|TB|LR|BT|RL))?\s*;?\z")]
    private static partial Regex FlowHeader();

    [GeneratedRegex(@"\AsequenceDiagram\z")]
    private static partial Regex SequenceHeader();

    [GeneratedRegex(@"\AstateDiagram(?:-v2)?\z")]
    private static partial Regex StateHeader();

    [GeneratedRegex(@"\AclassDiagram\z")]
    private static partial Regex ClassHeader();

    [GeneratedRegex(@"\AerDiagram\z")]
    private static partial Regex EntityHeader();

    [GeneratedRegex(@"\Axychart(?:-beta)?(?:\s+horizontal)?\z")]
    private static partial Regex ChartHeader();

    [GeneratedRegex(@"\Atitle:(?<text>.+)\z")]
    private static partial Regex FrontTitle();

    [GeneratedRegex(@"\AaccTitle\s*:\s*(?<text>.+)\z")]
    private static partial Regex AccessibleTitle();

    [GeneratedRegex(@"\AaccDescr\s*:\s*(?<text>.+)\z")]
    private static partial Regex AccessibleDescription();

    [GeneratedRegex(@"\A(?:style|classDef|class|linkStyle)\s+\S+\s+\S.*\z")]
    private static partial Regex Style();

    [GeneratedRegex(@"\Asubgraph\s+(?:(?<id>[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*)(?:\s*\[(?<label>.+)\])?|\S.*)\z")]
    private static partial Regex Subgraph();

    [GeneratedRegex(@"\Adirection\s+(?:TD|TB|LR|BT|RL)\z")]
    private static partial Regex FlowDirection();

    [GeneratedRegex("""
        \A(?<node>(?<id>[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*)
            (?<shape>\(\(\([^()]+\)\)\)|\(\[[^\[\]]+\]\)|\(\([^()]+\)\)|\[\[[^\[\]]+\]\]|\[\([^()]+\)\]|\[[/\\][^\[\]]+[/\\]\]|>[^\[\]]+\]|\{\{[^{}]+\}\}|\[[^\[\]]+\]|\([^()]+\)|\{[^{}]+\})?
            (?::::[\w-]+)?)
        (?:\s*(?:(?<and>&)|(?<arrow><?(?:(?:-{2,}>|={2,}>|-\.+->|-{3,}|={3,}|-\.+-)(?:\|[^|]*\|)?|(?:--|==|-\.)\s*[^-=.|<>\s][^|<>]*?\s*(?:-{2,}>|={2,}>|\.+->|-{3,}|={3,}|\.+-))))\s*
            (?:(?<id>[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*)
            (?<shape>\(\(\([^()]+\)\)\)|\(\[[^\[\]]+\]\)|\(\([^()]+\)\)|\[\[[^\[\]]+\]\]|\[\([^()]+\)\]|\[[/\\][^\[\]]+[/\\]\]|>[^\[\]]+\]|\{\{[^{}]+\}\}|\[[^\[\]]+\]|\([^()]+\)|\{[^{}]+\})?
            (?::::[\w-]+)?))*\s*;?\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex FlowLine();

    [GeneratedRegex(@"\A(?<start><?)(?:--|==|-\.)\s*(?<text>[^-=.|<>\s][^|<>]*?)\s*(?<end>-{2,}>|={2,}>|\.+->|-{3,}|={3,}|\.+-)\z")]
    private static partial Regex TextArrow();

    [GeneratedRegex(@"\A(?:loop|alt|opt|par|critical|break|rect)(?:\s.*)?\z")]
    private static partial Regex SequenceBlock();

    [GeneratedRegex(@"\A(?:else|and)(?:\s.*)?\z")]
    private static partial Regex SequenceDivider();

    [GeneratedRegex(@"\A(?:(?:participant|actor)\s+\S+(?:\s+as\s+\S.*)?|[Nn]ote\s+(?:left of|right of|over)\s+[^:\s][^:]*:\s*\S.*|[^\s:]+?\s*--?(?:>>|>|\)|x)\s*[+-]?[^\s:+-][^\s:]*\s*:\s*\S.*)\z")]
    private static partial Regex SequenceLine();

    // The script writes the name of an actor over the first message.
    [GeneratedRegex(@"\Aactor\s+")]
    private static partial Regex Actor();

    [GeneratedRegex("""\Astate\s+(?:"[^"]+"\s+as\s+)?[A-Za-z0-9_\p{L}]+\s*\{\z""")]
    private static partial Regex StateBlock();

    [GeneratedRegex("""\A(?:state\s+"[^"]+"\s+as\s+[A-Za-z0-9_\p{L}]+|(?:\[\*\]|[A-Za-z0-9_\p{L}-]+)\s*-->\s*(?:\[\*\]|[A-Za-z0-9_\p{L}-]+)(?:\s*:\s*\S.*)?|[A-Za-z0-9_\p{L}-]+\s*:\s*\S.*)\z""")]
    private static partial Regex StateLine();

    [GeneratedRegex(@"\A(?:namespace\s+\S+|class\s+[^\s{~]+(?:\s*~\w+~)?)\s*\{\z")]
    private static partial Regex ClassBlock();

    [GeneratedRegex("""\A(?:class\s+[^\s{~]+(?:\s*~\w+~|\s*\{\s*<<\w+>>\s*\})?|\S+\s+(?:"[^"]*"\s+)?(?:<\|--|<\|\.\.|\*--|o--|-->|--\*|--o|--\|>|\.\.>|\.\.\|>|<--|<\.\.|--)\s+(?:"[^"]*"\s+)?\S+?(?:\s*:\s*\S.*)?|[^\s:]+\s*:(?!.*(?:--|\.\.))\s*\S.*)\z""")]
    private static partial Regex ClassLine();

    [GeneratedRegex(@"\A[^\s{]+\s*\{\z")]
    private static partial Regex EntityBlock();

    [GeneratedRegex("""\A\S+\s+\S+(?:\s+(?:PK|FK|UK)(?:\s*,\s*(?:PK|FK|UK))*)?\z""")]
    private static partial Regex EntityMember();

    [GeneratedRegex(@"\A\S+\s+(?:\|\||\|o|\}\||\}o)(?:--|\.\.)(?:\|\||o\||\|\{|o\{)\s+\S+\s*:\s*\S.*\z")]
    private static partial Regex EntityRelation();

    [GeneratedRegex("""\A(?:title\s+"[^"]+"|x-axis\s+(?:"[^"]*"\s*)?\[[^\[\]]+\]|[xy]-axis\s+(?:"[^"]*"\s+)?-?\d+(?:\.\d+)?\s*-->\s*-?\d+(?:\.\d+)?|y-axis\s+"[^"]+"|(?:bar|line)\s+\[\s*-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?)*\s*\])\z""")]
    private static partial Regex ChartLine();
}
