using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>A style sheet, as far as a drawing of its own is styled by it: what at-rules hold, such as <c>@media</c>, is for pages.</summary>
internal sealed class StyleSheet
{
    private readonly List<(StyleSelector Selector, List<StyleDeclaration> Declarations)> _rules = [];
    private readonly HashSet<string> _selecting = ["class", "lang"];

    /// <summary>Reads a style sheet.</summary>
    /// <param name="text">The style sheet.</param>
    /// <param name="unknown">Takes a selector that cannot be followed.</param>
    public StyleSheet(string text, Action<string> unknown)
    {
        text = CssText.WithoutComments(text);
        for (var start = 0; start < text.Length;)
        {
            var open = CssText.Find(text, start, "{;");
            var isRule = open < text.Length && text[open] == '{';
            var close = isRule ? CssText.Find(text, open + 1, "}") : open;
            var selectors = text[start..open].Trim();
            if (isRule && !selectors.StartsWith('@')) Add(selectors, text[(open + 1)..close], unknown);
            start = close + 1;
        }
    }

    /// <summary>The attributes by which elements of one name look otherwise in the same place: those that it selects by, and those that say how they look.</summary>
    public IEnumerable<XAttribute> TellingOf(XElement element) => element.Attributes().Where(attribute => _selecting.Contains(attribute.Name.LocalName) || DrawnStyle.IsLook(attribute));

    /// <summary>What it says of an element, the last word last.</summary>
    public IEnumerable<StyleDeclaration> DeclarationsFor(DrawnStyle element) => _rules
        .Where(rule => rule.Selector.Matches(element))
        .OrderBy(rule => rule.Selector.Weight)
        .SelectMany(rule => rule.Declarations)
        .OrderBy(declaration => declaration.IsImportant);

    private void Add(string selectors, string body, Action<string> unknown)
    {
        var declarations = new List<StyleDeclaration>();
        foreach (var part in CssText.Split(body, ";"))
        {
            if (part.IndexOf('{', StringComparison.Ordinal) is >= 0 and var nested) unknown(part[..nested].Trim());
            else if (StyleDeclaration.Read(part) is { } declaration) declarations.Add(declaration);
        }

        foreach (var selector in CssText.Split(selectors, ",")) _rules.Add((new StyleSelector(selector, _selecting, unknown), declarations));
    }
}
