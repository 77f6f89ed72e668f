using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>
/// Makes drawings that look the same in programs that know no style sheets, or little of them: office programs, editors of drawings and converters. What
/// the style sheet comes to in the light palette is said by attributes of each shape and text, colours as <c>#rrggbb</c>. How elements of one kind look is
/// found out once for all drawings. Safe to call in parallel.
/// </summary>
/// <param name="styleSheet">The style sheet's text.</param>
/// <param name="unknown">Takes what cannot be said so: a value or a selector as it is written, then what is to be done.</param>
internal sealed class PlainDrawings(string styleSheet, Action<string, string> unknown)
{
    private readonly ConcurrentDictionary<string, DrawnLook> _drawings = new(StringComparer.Ordinal);
    private readonly StyleSheet _sheet = new(styleSheet, selector => unknown(
        selector, "Write each rule on its own, and select by the names, classes and attributes of elements and of what they stand in, by :is(), :not(), :where(), :lang() or :root; or write it in '@media screen', for pages alone."));

    /// <summary>Makes the file of a drawing.</summary>
    /// <param name="svg">The drawing, as it stands in a page.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The file's text.</returns>
    /// <exception cref="XmlException">The drawing is not well-formed.</exception>
    public string Make(string svg, string language)
    {
        var root = XElement.Parse(svg, LoadOptions.PreserveWhitespace);
        if (root.Attribute(XNamespace.Xml + "lang") is null && root.Attribute("lang") is null) root.SetAttributeValue(XNamespace.Xml + "lang", language);
        Draw(root, null, _drawings);

        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None })) root.Save(writer);
        return text.ToString();
    }

    private void Draw(XElement element, DrawnLook? around, ConcurrentDictionary<string, DrawnLook> known)
    {
        var kind = string.Join('\n', _sheet.TellingOf(element).Select(attribute => attribute.Name.LocalName + '=' + attribute.Value).Prepend(element.Name.LocalName));
        var look = known.GetOrAdd(kind, _ => new(element, around, _sheet, unknown));
        foreach (var child in element.Elements()) Draw(child, look, look.Within);

        foreach (var attribute in element.Attributes().Where(DrawnStyle.IsLook).ToList()) attribute.Remove();
        foreach (var (name, value) in look.Attributes) element.SetAttributeValue(name, value);
        if (look.Lowering > 0 && double.TryParse((string?)element.Attribute("y"), CultureInfo.InvariantCulture, out var y)) element.SetAttributeValue("y", DrawnLook.Written(y + look.Lowering));
        if (look.Background is { } background) AddGround(element, background);
    }

    // What the whole drawing stands on; its name and its description stay first.
    private static void AddGround(XElement root, DrawnColor background)
    {
        var edges = ((string?)root.Attribute("viewBox"))?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: 4 } box ? box : ["0", "0", "100%", "100%"];
        var ground = new XElement(root.Name.Namespace + "rect",
            new XAttribute("x", edges[0]), new XAttribute("y", edges[1]), new XAttribute("width", edges[2]), new XAttribute("height", edges[3]), new XAttribute("fill", background.Hex), new XAttribute("stroke", "none"));
        if (root.Elements().LastOrDefault(element => element.Name.LocalName is "title" or "desc") is { } words) words.AddAfterSelf("\n", ground);
        else root.AddFirst(ground);
    }
}
