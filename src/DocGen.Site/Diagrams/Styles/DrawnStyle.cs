using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>What a style sheet comes to for an element of a drawing, and for all others of the same name and classes that stand in such ones.</summary>
internal sealed class DrawnStyle
{
    private static readonly HashSet<string> s_inherited =
    [
        "color", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "font-family", "font-size", "font-style", "font-weight", "letter-spacing", "text-anchor", "dominant-baseline", "visibility",
    ];

    private static readonly HashSet<string> s_own = ["opacity", "display", "background-color"];

    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _named;
    private readonly Dictionary<string, string> _values;

    /// <summary>Finds out the style of an element.</summary>
    /// <param name="element">The element. What its attributes say of how it looks counts for less than what the style sheet says.</param>
    /// <param name="parent">The style of what it stands in; null for a drawing.</param>
    /// <param name="sheet">The style sheet.</param>
    /// <param name="missing">Takes a value that names another which nothing sets.</param>
    public DrawnStyle(XElement element, DrawnStyle? parent, StyleSheet sheet, Action<string> missing)
    {
        Parent = parent;
        Name = element.Name.LocalName;
        foreach (var attribute in sheet.TellingOf(element)) _attributes[attribute.Name.LocalName] = attribute.Value;
        Classes = (ValueOf("class") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Language = ValueOf("lang") ?? parent?.Language ?? "";

        var declared = _attributes.Where(attribute => IsLook(attribute.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var declaration in sheet.DeclarationsFor(this))
        {
            var name = declaration.Name == "background" ? "background-color" : declaration.Name;
            // What is said of a whole is said of its parts, as far as they are not said later.
            if (name == "font") foreach (var part in FontShorthand.Parts) declared.Remove(part);
            if (name == "font" || IsName(name) || IsLook(name)) declared[name] = declaration.Value;
        }

        _named = NamesOf(declared, parent?._named ?? []);
        _values = parent?._values.Where(value => s_inherited.Contains(value.Key)).ToDictionary(StringComparer.Ordinal) ?? [];
        foreach (var (name, text) in declared.Where(value => !IsName(value.Key)).OrderBy(value => value.Key != "font"))
        {
            if (Resolve(text, _named.GetValueOrDefault) is not { } value) missing(text);
            else if (value == "initial") _values.Remove(name);
            else if (value is not ("inherit" or "unset" or "revert"))
                foreach (var (part, said) in name == "font" ? FontShorthand.Read(value) : [(name, value)]) _values[part] = said;
        }
    }

    /// <summary>The style of what the element stands in; null for a drawing.</summary>
    public DrawnStyle? Parent { get; }

    /// <summary>The element's name.</summary>
    public string Name { get; }

    /// <summary>The element's classes.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The language of its texts.</summary>
    public string Language { get; }

    /// <summary>The value of one of the attributes that the style sheet tells elements apart by; null where it has none.</summary>
    public string? ValueOf(string attribute) => _attributes.GetValueOrDefault(attribute);

    /// <summary>The value of a property; null where none is set.</summary>
    public string? this[string property] => _values.GetValueOrDefault(property);

    /// <summary>Whether an attribute says how its element looks.</summary>
    public static bool IsLook(XAttribute attribute) => IsLook(attribute.Name.LocalName);

    private static bool IsLook(string name) => s_inherited.Contains(name) || s_own.Contains(name);

    private static bool IsName(string name) => name.StartsWith("--", StringComparison.Ordinal);

    // A name may stand for others of the same element, but not for itself.
    private static Dictionary<string, string> NamesOf(Dictionary<string, string> declared, Dictionary<string, string> around)
    {
        var open = declared.Where(value => IsName(value.Key)).ToDictionary(StringComparer.Ordinal);
        if (open.Count == 0) return around;
        var named = new Dictionary<string, string>(around, StringComparer.Ordinal);
        foreach (var name in open.Keys.ToList()) Set(name);
        return named;

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
        for (var start = 0; text.IndexOf("var(", start, StringComparison.Ordinal) is >= 0 and var open;)
        {
            var close = CssText.Find(text, open + 4, ")");
            var comma = Math.Min(close, CssText.Find(text, open + 4, ","));
            var value = named(text[(open + 4)..comma].Trim()) ?? (comma == close ? null : Resolve(text[(comma + 1)..close].Trim(), named));
            if (value is null) return null;
            text = text[..open] + value + text[Math.Min(close + 1, text.Length)..];
            start = open + value.Length;
        }

        return text;
    }
}
