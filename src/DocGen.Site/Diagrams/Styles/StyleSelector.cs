using System.Text.RegularExpressions;

namespace DocGen.Site.Diagrams;

/// <summary>
/// A selector of a style sheet: elements by their names, classes and other attributes, by what they stand in, and by their language. All elements of one kind
/// look alike so, whatever stands beside them.
/// </summary>
internal sealed partial class StyleSelector
{
    // From left to right, each with how it stands to the one before.
    private readonly List<(char Combinator, List<Func<DrawnStyle, bool>> Tests)> _compounds = [];

    /// <summary>Reads a selector.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="attributes">Takes the names of the attributes that it selects by.</param>
    /// <param name="unknown">Takes what of it cannot be followed.</param>
    public StyleSelector(string text, HashSet<string> attributes, Action<string> unknown)
    {
        var combinator = ' ';
        for (var start = 0; start < text.Length;)
        {
            var end = CssText.Find(text, start, " \t\r\n\f>+~");
            if (end > start)
            {
                _compounds.Add((combinator, ReadCompound(text[start..end], attributes, unknown)));
                combinator = ' ';
            }

            if (end < text.Length && text[end] == '>') combinator = '>';
            else if (end < text.Length && text[end] is '+' or '~') unknown(text);
            start = end + 1;
        }
    }

    /// <summary>How it stands against other selectors: the higher goes before the lower.</summary>
    public int Weight { get; private set; }

    /// <summary>Whether an element is selected.</summary>
    public bool Matches(DrawnStyle element) => _compounds.Count > 0 && Matches(element, _compounds.Count - 1);

    private bool Matches(DrawnStyle element, int index)
    {
        var (combinator, tests) = _compounds[index];
        if (!tests.TrueForAll(test => test(element))) return false;
        if (index == 0) return true;
        for (var holder = element.Parent; holder is not null; holder = holder.Parent)
        {
            if (Matches(holder, index - 1)) return true;
            if (combinator == '>') break;
        }

        return false;
    }

    private List<Func<DrawnStyle, bool>> ReadCompound(string text, HashSet<string> attributes, Action<string> unknown)
    {
        var tests = new List<Func<DrawnStyle, bool>>();
        for (var start = 0; start < text.Length;)
        {
            var end = CssText.Find(text, text.AsSpan(start).StartsWith("::") ? start + 2 : start + 1, ".#:[");
            var part = text[start..end];
            switch (part[0])
            {
                case '.':
                    Weight += 100;
                    tests.Add(element => element.Classes.Contains(part[1..]));
                    break;
                case ':' when part.StartsWith("::", StringComparison.Ordinal):
                    tests.Add(_ => false);
                    break;
                case ':':
                    tests.Add(PseudoClass(part[1..], attributes, unknown));
                    break;
                case '*':
                    break;
                case '[' when AttributeSelector().Match(part) is { Success: true, Groups: [_, var name, var value] }:
                    Weight += 100;
                    attributes.Add(name.Value);
                    tests.Add(element => element.ValueOf(name.Value) is { } said && (!value.Success || said == value.Value));
                    break;
                case '#' or '[' or '&':
                    unknown(part);
                    break;
                default:
                    Weight++;
                    tests.Add(element => element.Name == part);
                    break;
            }

            start = end;
        }

        return tests;
    }

    private Func<DrawnStyle, bool> PseudoClass(string text, HashSet<string> attributes, Action<string> unknown)
    {
        var (name, content) = CssText.Function(text);
        if (name is "is" or "not" or "where")
        {
            List<StyleSelector> selectors = [.. CssText.Split(content, ",").Select(selector => new StyleSelector(selector, attributes, unknown))];
            if (name != "where") Weight += selectors.Select(selector => selector.Weight).DefaultIfEmpty().Max();
            return element => selectors.Exists(selector => selector.Matches(element)) != (name == "not");
        }

        Weight += 100;
        switch (name, text)
        {
            case ("lang", _):
                return element => CssText.Split(content, ",").Exists(language => IsOrBeginsWith(element.Language, language.Trim('"', '\'')));
            case (_, "root"):
                return element => element.Parent is null;
            // Nobody points at a file, and what is before or behind an element is for pages.
            case (_, "hover" or "focus" or "focus-visible" or "focus-within" or "active" or "visited" or "target"):
                return _ => false;
            default:
                unknown(':' + text);
                return _ => false;
        }
    }

    [GeneratedRegex("""^\[\s*([\w-]+)\s*(?:=\s*["']?([^"'\]]*?)["']?\s*)?\]$""", RegexOptions.CultureInvariant)]
    private static partial Regex AttributeSelector();

    private static bool IsOrBeginsWith(string text, string beginning) =>
        text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && (text.Length == beginning.Length || text[beginning.Length] == '-');
}
