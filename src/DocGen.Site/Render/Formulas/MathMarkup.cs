using System.Xml;
using System.Xml.Linq;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Formulas;

/// <summary>Takes over of a script's MathML what a page may have: elements and attributes that are known, colours as attributes and lines as classes in place of styles.</summary>
internal static class MathMarkup
{
    private static readonly HashSet<string> s_elements = new(StringComparer.Ordinal)
    {
        "math", "mrow", "mi", "mn", "mo", "ms", "mtext", "mspace", "mfrac", "msqrt", "mroot", "mstyle", "mpadded", "mphantom", "msub", "msup", "msubsup", "munder", "mover",
        "munderover", "mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd", "menclose",
    };

    private static readonly HashSet<string> s_attributes = new(StringComparer.Ordinal)
    {
        "display", "mathvariant", "stretchy", "fence", "separator", "form", "lspace", "rspace", "minsize", "maxsize", "movablelimits", "symmetric", "largeop", "accent",
        "accentunder", "linethickness", "width", "height", "depth", "voffset", "scriptlevel", "displaystyle", "columnspan", "rowspan", "mathcolor", "mathbackground",
        "mathsize", "columnalign", "notation",
    };

    /// <summary>The formula as a page shows it; null where it holds what a page does not have.</summary>
    /// <param name="markup">What the script wrote.</param>
    /// <param name="tex">What it was made from, which stands for it where it is read out or searched.</param>
    public static HtmlText? Clean(string markup, string tex)
    {
        XElement math;
        try
        {
            math = XElement.Parse(markup, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }

        if (Copy(math) is not { } clean) return null;
        clean.SetAttributeValue("alttext", string.Join(' ', tex.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return new HtmlText(clean.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement? Copy(XElement element)
    {
        var name = element.Name.LocalName;
        if (!s_elements.Contains(name)) return null;
        var copy = new XElement(name);
        var classes = new List<string>();
        foreach (var attribute in element.Attributes())
        {
            var attributeName = attribute.Name.LocalName;
            if (attributeName == "style") AddStyle(copy, classes, attribute.Value);
            else if (attributeName == "class") classes.AddRange(attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(value => value.StartsWith("tml-", StringComparison.Ordinal)));
            else if (s_attributes.Contains(attributeName)) copy.SetAttributeValue(attributeName, attribute.Value);
        }

        if (classes.Count > 0) copy.SetAttributeValue("class", string.Join(' ', classes.Distinct(StringComparer.Ordinal)));
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText text:
                    copy.Add(new XText(text.Value));
                    break;
                case XElement child when Copy(child) is { } inner:
                    copy.Add(inner);
                    break;
                default:
                    return null;
            }
        }

        return copy;
    }

    private static void AddStyle(XElement copy, List<string> classes, string style)
    {
        foreach (var declaration in style.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (declaration.Split(':', 2, StringSplitOptions.TrimEntries) is not [var property, var value]) continue;
            switch (property)
            {
                case "color":
                    copy.SetAttributeValue("mathcolor", value);
                    break;
                case "background" or "background-color":
                    copy.SetAttributeValue("mathbackground", value);
                    break;
                case "border" or "border-top" or "border-right" or "border-bottom" or "border-left":
                    classes.Add("tml-" + property);
                    break;
                case "text-align" when value is "left" or "right":
                    classes.Add("tml-" + value);
                    break;
            }
        }
    }
}
