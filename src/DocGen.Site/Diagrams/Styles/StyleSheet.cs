using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>A style sheet, as far as a drawing of its own is styled by it: what at-rules hold, such as <c>@media</c>, is for pages.</summary>
internal sealed class StyleSheet
{
    private readonly List<StyleRule> _rules = [];

    /// <summary>Reads a style sheet.</summary>
    public StyleSheet(string text)
    {
        text = CssText.WithoutComments(text);
        for (var start = 0; CssText.Find(text, start, "{;") is >= 0 and var stop;)
        {
            var end = text[stop] == '{' ? CssText.Find(text, stop + 1, "}") : stop;
            if (end < 0) end = text.Length;
            var selectors = text[start..stop].Trim();
            if (text[stop] == '{' && !selectors.StartsWith('@')) Add(selectors, text[(stop + 1)..end]);
            start = Math.Min(end + 1, text.Length);
        }
    }

    /// <summary>What it says of an element, the last word last.</summary>
    public IEnumerable<StyleDeclaration> DeclarationsFor(XElement element) => _rules
        .Where(rule => rule.Selector.Matches(element))
        .OrderBy(rule => rule.Selector.Weight)
        .SelectMany(rule => rule.Declarations)
        .OrderBy(declaration => declaration.IsImportant);

    private void Add(string selectors, string body)
    {
        List<StyleDeclaration> declarations = [.. CssText.Split(body, ";").Where(text => !text.Contains('{')).Select(Declaration).OfType<StyleDeclaration>()];
        foreach (var selector in CssText.Split(selectors, ",")) _rules.Add(new(new StyleSelector(selector), declarations));
    }

    private static StyleDeclaration? Declaration(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1) return null;
        var (name, value) = (text[..colon].Trim(), text[(colon + 1)..].Trim());
        var mark = value.LastIndexOf('!');
        var isImportant = mark >= 0 && value[(mark + 1)..].Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
        return new(name.StartsWith("--", StringComparison.Ordinal) ? name : name.ToLowerInvariant(), isImportant ? value[..mark].TrimEnd() : value, isImportant);
    }
}
