using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>What a style sheet comes to for an element of a drawing: its own names for values, and the properties that drawings have.</summary>
internal sealed class DrawnStyle
{
    private static readonly HashSet<string> s_inherited =
    [
        "color", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "font-family", "font-size", "font-style", "font-weight", "letter-spacing", "text-anchor", "dominant-baseline", "visibility",
    ];

    private static readonly HashSet<string> s_own = ["opacity", "display", "background-color"];

    private readonly Dictionary<string, string> _named;
    private readonly Dictionary<string, string> _values;

    private DrawnStyle(Dictionary<string, string> named, Dictionary<string, string> values)
    {
        _named = named;
        _values = values;
    }

    /// <summary>The style of what nothing was said of.</summary>
    public static DrawnStyle Initial { get; } = new([], []);

    /// <summary>The value of a property; null where none is set.</summary>
    public string? this[string property] => _values.GetValueOrDefault(property);

    /// <summary>The style of an element that stands in one of this style.</summary>
    /// <param name="element">The element. What its attributes say of how it looks counts for less than what the style sheet says.</param>
    /// <param name="sheet">The style sheet.</param>
    /// <param name="missing">Takes a value that names another which nothing sets.</param>
    public DrawnStyle For(XElement element, StyleSheet sheet, Action<string> missing)
    {
        var declared = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes().Where(attribute => s_inherited.Contains(attribute.Name.LocalName) || s_own.Contains(attribute.Name.LocalName)))
            declared[attribute.Name.LocalName] = attribute.Value;
        foreach (var declaration in sheet.DeclarationsFor(element))
        {
            if (declaration.Name == "font") foreach (var part in FontShorthand.Parts) declared.Remove(part);
            if (Name(declaration) is { } name) declared[name] = declaration.Value;
        }

        var named = declared.Keys.Any(IsName) ? new Dictionary<string, string>(_named, StringComparer.Ordinal) : _named;
        if (named != _named) SetNames(declared, named);
        var values = _values.Where(value => s_inherited.Contains(value.Key)).ToDictionary(StringComparer.Ordinal);
        // What is said of a part of the typeface behind the whole was said later.
        foreach (var (name, text) in declared.Where(value => !IsName(value.Key)).OrderBy(value => value.Key != "font"))
        {
            switch (Resolve(text, named.GetValueOrDefault))
            {
                case null:
                    missing(text);
                    break;
                case "inherit" or "unset" or "revert":
                    break;
                case "initial":
                    values.Remove(name);
                    break;
                case var value:
                    foreach (var (part, said) in name == "font" ? FontShorthand.Read(value) : [(name, value)]) values[part] = said;
                    break;
            }
        }

        return new(named, values);
    }

    private static string? Name(StyleDeclaration declaration) => declaration.Name switch
    {
        "background" => "background-color",
        "font" => "font",
        var name => IsName(name) || s_inherited.Contains(name) || s_own.Contains(name) ? name : null,
    };

    private static bool IsName(string name) => name.StartsWith("--", StringComparison.Ordinal);

    // A name may stand for others of the same element, but not for itself.
    private static void SetNames(Dictionary<string, string> declared, Dictionary<string, string> named)
    {
        var open = declared.Where(value => IsName(value.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var name in open.Keys.ToList()) Set(name);

        string? Set(string name)
        {
            if (!open.Remove(name, out var text)) return named.GetValueOrDefault(name);
            named.Remove(name);
            if (Resolve(text, Set) is { } value) named[name] = value;
            return named.GetValueOrDefault(name);
        }
    }

    // Null where a value names another that nothing sets.
    private static string? Resolve(string text, Func<string, string?> named)
    {
        for (var start = 0; text.IndexOf("var(", start, StringComparison.OrdinalIgnoreCase) is >= 0 and var open;)
        {
            var close = CssText.Find(text, open + 4, ")");
            if (close < 0) return null;
            var comma = CssText.Find(text, open + 4, ",");
            if (comma > close) comma = -1;
            var value = named(text[(open + 4)..(comma < 0 ? close : comma)].Trim()) ?? (comma < 0 ? null : Resolve(text[(comma + 1)..close].Trim(), named));
            if (value is null) return null;
            text = text[..open] + value + text[(close + 1)..];
            start = open + value.Length;
        }

        return text;
    }
}
