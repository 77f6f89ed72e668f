using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Site.Render.Formulas;

/// <summary>Takes over of a script's SVG what a page may have: shapes, texts and the site's colours; no styles, no data and no names of its own.</summary>
internal static partial class SketchMarkup
{
    /// <summary>Stands before every id, where the page puts what makes it its own.</summary>
    public const char IdMark = '\uE000';

    private static readonly HashSet<string> s_elements = new(StringComparer.Ordinal) { "svg", "g", "defs", "marker", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "text", "tspan" };

    private static readonly HashSet<string> s_attributes = new(StringComparer.Ordinal)
    {
        "x", "y", "x1", "y1", "x2", "y2", "width", "height", "rx", "ry", "cx", "cy", "r", "d", "points", "dx", "dy", "stroke-width", "stroke-dasharray", "stroke-linecap",
        "stroke-linejoin", "opacity", "transform", "text-anchor", "font-size", "font-weight", "font-style", "text-decoration", "dominant-baseline", "viewBox", "markerWidth",
        "markerHeight", "refX", "refY", "orient",
    };

    /// <summary>The drawing; null where it is none.</summary>
    public static string? Clean(string markup)
    {
        try
        {
            return Copy(XElement.Parse(markup))?.ToString(SaveOptions.DisableFormatting);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XElement? Copy(XElement element)
    {
        var name = element.Name.LocalName;
        if (!s_elements.Contains(name)) return null;
        var copy = new XElement(name);
        foreach (var attribute in element.Attributes())
        {
            var (key, value) = (attribute.Name.LocalName, attribute.Value);
            if (s_attributes.Contains(key)) copy.SetAttributeValue(key, value);
            else if (key is "fill" or "stroke")
            {
                if (Colour().IsMatch(value)) copy.SetAttributeValue(key, value);
            }
            else if (key == "id") copy.SetAttributeValue(key, IdMark + value);
            else if (key is "marker-start" or "marker-end" && value.StartsWith("url(#", StringComparison.Ordinal)) copy.SetAttributeValue(key, value.Insert("url(#".Length, IdMark.ToString()));
            else if (key == "class" && string.Join(' ', value.Split(' ').Where(part => part == "mono" || part.StartsWith("xychart-", StringComparison.Ordinal))) is { Length: > 0 } kept) copy.SetAttributeValue(key, kept);
        }

        foreach (var node in element.Nodes())
        {
            if (node is XText text) copy.Add(new XText(text.Value));
            else if (node is XElement child && Copy(child) is { } inner) copy.Add(inner);
        }

        return copy;
    }

    [GeneratedRegex(@"\A(?:none|transparent|currentColor|var\(--[a-z_-]+\))\z")]
    private static partial Regex Colour();
}
