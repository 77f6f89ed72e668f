using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>A selector of a style sheet. What a file on its own never is, such as pointed at, it does not match.</summary>
internal sealed class StyleSelector
{
    private const string Combinators = " \t\r\n\f>+~";

    // From left to right, each with how it stands to the one before.
    private readonly List<(char Combinator, List<Func<XElement, bool>> Tests)> _compounds = [];

    /// <summary>Reads a selector.</summary>
    public StyleSelector(string text)
    {
        text = text.Trim();
        var combinator = ' ';
        for (var start = 0; start < text.Length;)
        {
            var end = CssText.Find(text, start, Combinators);
            if (end < 0) end = text.Length;
            if (end > start)
            {
                _compounds.Add((combinator, ReadCompound(text[start..end])));
                combinator = ' ';
            }

            if (end < text.Length && !char.IsWhiteSpace(text[end])) combinator = text[end];
            start = end + 1;
        }
    }

    /// <summary>How it stands against other selectors: the higher goes before the lower.</summary>
    public int Weight { get; private set; }

    /// <summary>Whether an element is selected.</summary>
    public bool Matches(XElement element) => _compounds.Count > 0 && Matches(element, _compounds.Count - 1);

    private bool Matches(XElement element, int index)
    {
        var (combinator, tests) = _compounds[index];
        if (!tests.TrueForAll(test => test(element))) return false;
        if (index == 0) return true;
        return combinator switch
        {
            '>' => element.Parent is { } parent && Matches(parent, index - 1),
            '+' => element.ElementsBeforeSelf().LastOrDefault() is { } before && Matches(before, index - 1),
            '~' => element.ElementsBeforeSelf().Any(before => Matches(before, index - 1)),
            _ => element.Ancestors().Any(ancestor => Matches(ancestor, index - 1)),
        };
    }

    private List<Func<XElement, bool>> ReadCompound(string text)
    {
        var tests = new List<Func<XElement, bool>>();
        for (var start = 0; start < text.Length;)
        {
            var end = CssText.Find(text, start + 1, ".#:[");
            if (end < 0) end = text.Length;
            var name = text[(start + 1)..end];
            switch (text[start])
            {
                case '.':
                    Weight += 100;
                    tests.Add(element => ValueOf(element, "class").Split(' ').Contains(name));
                    break;
                case '#':
                    Weight += 10_000;
                    tests.Add(element => ValueOf(element, "id") == name);
                    break;
                case '[':
                    Weight += 100;
                    tests.Add(Attribute(name.TrimEnd(']').Trim()));
                    break;
                case ':':
                    tests.Add(PseudoClass(name));
                    break;
                case '*' or '&':
                    break;
                default:
                    Weight++;
                    var type = text[start..end];
                    tests.Add(element => element.Name.LocalName == type);
                    break;
            }

            start = end;
        }

        return tests;
    }

    private static Func<XElement, bool> Attribute(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) return element => element.Attribute(text) is not null;
        var value = text[(equals + 1)..].Trim().Trim('"', '\'');
        var name = text[..equals].TrimEnd('~', '^', '$', '*', '|', ' ');
        return text[..equals] switch
        {
            [.., '~'] => element => ValueOf(element, name).Split(' ').Contains(value),
            [.., '^'] => element => ValueOf(element, name).StartsWith(value, StringComparison.Ordinal),
            [.., '$'] => element => ValueOf(element, name).EndsWith(value, StringComparison.Ordinal),
            [.., '*'] => element => ValueOf(element, name).Contains(value, StringComparison.Ordinal),
            [.., '|'] => element => IsOrBeginsWith(ValueOf(element, name), value),
            _ => element => ValueOf(element, name) == value,
        };
    }

    private Func<XElement, bool> PseudoClass(string text)
    {
        var (name, content) = CssText.Function(text);
        if (name is "is" or "not" or "where")
        {
            List<StyleSelector> selectors = [.. CssText.Split(content, ",").Select(selector => new StyleSelector(selector))];
            if (name != "where") Weight += selectors.Select(selector => selector.Weight).DefaultIfEmpty().Max();
            return name == "not" ? element => !selectors.Exists(selector => selector.Matches(element)) : element => selectors.Exists(selector => selector.Matches(element));
        }

        Weight += 100;
        return (name, text) switch
        {
            ("lang", _) => element => CssText.Split(content, ",").Exists(language => IsOrBeginsWith(LanguageOf(element), language.Trim('"', '\''))),
            (_, "root") => element => element.Parent is null,
            (_, "first-child") => element => !element.ElementsBeforeSelf().Any(),
            (_, "last-child") => element => !element.ElementsAfterSelf().Any(),
            _ => _ => false,
        };
    }

    private static string LanguageOf(XElement element) =>
        element.AncestorsAndSelf().Select(holder => (string?)holder.Attribute(XNamespace.Xml + "lang") ?? (string?)holder.Attribute("lang")).FirstOrDefault(language => language is not null) ?? "";

    private static bool IsOrBeginsWith(string text, string beginning) =>
        text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && (text.Length == beginning.Length || text[beginning.Length] == '-');

    private static string ValueOf(XElement element, string attribute) => (string?)element.Attribute(attribute) ?? "";
}
