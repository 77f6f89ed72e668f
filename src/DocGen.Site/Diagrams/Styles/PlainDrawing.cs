using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>
/// Makes a drawing that looks the same in programs that know no style sheets, or little of them: office programs, editors of drawings and
/// converters. What the style sheet comes to in the light palette is said by attributes of each shape and text, colours as <c>#rrggbb</c>.
/// </summary>
/// <param name="sheet">The style sheet.</param>
/// <param name="unknown">Takes a value that cannot be said so: the value as it is written, then what is to be done.</param>
internal sealed class PlainDrawing(StyleSheet sheet, Action<string, string> unknown)
{
    // Half of the height of a capital letter, of the usual typefaces, in parts of the size: where the middle of a line is, for programs that know base lines alone.
    private const double Middle = 0.36;
    private const double UsualSize = 16;

    private static readonly HashSet<string> s_shapes = ["rect", "circle", "ellipse", "line", "polyline", "polygon", "path"];
    private static readonly HashSet<string> s_texts = ["text", "tspan", "textPath"];
    private static readonly string[] s_line = ["stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"];
    private static readonly string[] s_words = ["font-style", "letter-spacing", "text-anchor", "visibility"];

    private DrawnColor _ground = DrawnColor.White;

    /// <summary>Makes the file of a drawing.</summary>
    /// <param name="svg">The drawing, as it stands in a page.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The file's text.</returns>
    /// <exception cref="XmlException">The drawing is not well-formed.</exception>
    public string Make(string svg, string language)
    {
        var root = XElement.Parse(svg, LoadOptions.PreserveWhitespace);
        if (root.Attribute(XNamespace.Xml + "lang") is null && root.Attribute("lang") is null) root.SetAttributeValue(XNamespace.Xml + "lang", language);
        var style = DrawnStyle.Initial.For(root, sheet, Missing);
        var background = Color(style, "background-color", style["background-color"]);
        if (background is { Alpha: > 0 }) _ground = background.Value.Over(DrawnColor.White);
        foreach (var element in root.Elements()) Draw(element, style);
        if (background is { Alpha: > 0 }) AddGround(root);

        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None })) root.Save(writer);
        return text.ToString();
    }

    private void Draw(XElement element, DrawnStyle around)
    {
        var style = around.For(element, sheet, Missing);
        var name = element.Name.LocalName;
        if (style["display"] == "none") element.SetAttributeValue("display", "none");
        if (s_shapes.Contains(name)) DrawShape(element, style);
        else if (s_texts.Contains(name)) DrawText(element, style);
        else if (style["opacity"] is { } opacity) Set(element, "opacity", Plain(opacity));
        foreach (var child in element.Elements()) Draw(child, style);
    }

    private void DrawShape(XElement shape, DrawnStyle style)
    {
        var fill = shape.Name.LocalName == "line" ? DrawnColor.Transparent : Paint(shape, style, "fill", DrawnColor.Black);
        var stroke = Paint(shape, style, "stroke", DrawnColor.Transparent);
        var opacity = Share(style["opacity"]);
        if (fill is { Alpha: 0 } && stroke is not null && opacity < 1)
        {
            stroke = stroke.Value with { Alpha = stroke.Value.Alpha * opacity };
            opacity = 1;
        }

        SetColor(shape, "fill", fill);
        // Some programs draw every line as if it covered all: so it has the colour that is seen, on what it goes around.
        SetColor(shape, "stroke", stroke is { Alpha: > 0 and < 1 } through ? through.Over(fill is { Alpha: > 0 } inner ? inner.Over(_ground) : _ground) : stroke);
        shape.SetAttributeValue("stroke-opacity", null);
        var hasLine = stroke is not { Alpha: 0 };
        Set(shape, "stroke-width", hasLine && style["stroke-width"] is { } width && Length(width) is { } number ? Written(number) : null);
        foreach (var property in s_line) Set(shape, property, hasLine ? Plain(style[property]) : null);
        Set(shape, "opacity", opacity < 1 ? Written(opacity) : null);
        Set(shape, "visibility", style["visibility"]);
    }

    private void DrawText(XElement text, DrawnStyle style)
    {
        var fill = Paint(text, style, "fill", DrawnColor.Black);
        if (fill is { } color) fill = color with { Alpha = color.Alpha * Share(style["opacity"]) };
        SetColor(text, "fill", fill);
        SetColor(text, "stroke", Paint(text, style, "stroke", DrawnColor.Transparent));
        text.SetAttributeValue("opacity", null);
        Set(text, "font-family", style["font-family"]?.Replace('"', '\''));
        var size = style["font-size"] is { } said ? Length(said) : null;
        Set(text, "font-size", size is { } height ? Written(height) : null);
        Set(text, "font-weight", style["font-weight"]);
        foreach (var property in s_words) Set(text, property, Plain(style[property]));
        if (text.Name.LocalName == "text" && style["dominant-baseline"] is "central" or "middle" && double.TryParse((string?)text.Attribute("y") ?? "0", CultureInfo.InvariantCulture, out var y))
        {
            text.SetAttributeValue("y", Written(y + (Middle * (size ?? UsualSize))));
            text.SetAttributeValue("dominant-baseline", null);
        }
    }

    // What the whole drawing stands on; its name and its description stay first.
    private void AddGround(XElement root)
    {
        var edges = ((string?)root.Attribute("viewBox"))?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: 4 } box
            ? box
            : ["0", "0", (string?)root.Attribute("width") ?? "100%", (string?)root.Attribute("height") ?? "100%"];
        var ground = new XElement(root.Name.Namespace + "rect",
            new XAttribute("x", edges[0]), new XAttribute("y", edges[1]), new XAttribute("width", edges[2]), new XAttribute("height", edges[3]),
            new XAttribute("fill", _ground.Hex), new XAttribute("stroke", "none"));
        var first = root.Elements().FirstOrDefault(element => element.Name.LocalName is not ("title" or "desc"));
        if (first is null) root.Add(ground);
        else first.AddBeforeSelf(ground, "\n");
    }

    // A colour, transparent for none; null for what is no colour, such as a pattern, which stays as it is.
    private DrawnColor? Paint(XElement element, DrawnStyle style, string property, DrawnColor otherwise)
    {
        if (style[property] is not { } text) return otherwise;
        if (text == "none") return DrawnColor.Transparent;
        if (text.StartsWith("url(", StringComparison.Ordinal))
        {
            element.SetAttributeValue(property, text);
            return null;
        }

        return Color(style, property, text) is { } color ? color with { Alpha = color.Alpha * Share(style[property + "-opacity"]) } : otherwise;
    }

    private DrawnColor? Color(DrawnStyle style, string property, string? text)
    {
        if (text is null or "none") return null;
        var current = property != "color" && style["color"] is { } color ? Color(style, "color", color) : null;
        var reader = new ColorReader(current ?? DrawnColor.Black);
        var read = reader.Read(text);
        if (read is null) unknown(reader.Unread, $"Write {ColorReader.Known}.");
        return read;
    }

    private static void SetColor(XElement element, string property, DrawnColor? color)
    {
        if (color is not { } value) return;
        element.SetAttributeValue(property, value.Alpha == 0 ? "none" : value.Hex);
        element.SetAttributeValue(property + "-opacity", value.Alpha is > 0 and < 1 ? Written(value.Alpha) : null);
    }

    private static void Set(XElement element, string property, string? value) => element.SetAttributeValue(property, value);

    private void Missing(string text) => unknown(text, "It names a value that nothing sets. Set it, or write another behind it: var(--name, value).");

    // Numbers without units, and words: everything that is not computed while it is looked at.
    private string? Plain(string? text)
    {
        if (text is null) return null;
        if (!text.Contains('(')) return string.Join(' ', text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(part => Pixels(part) is { } number ? Written(number) : part));
        unknown(text, "Write a number or a word: what is computed is known to browsers alone.");
        return null;
    }

    private static double Share(string? text) => text switch
    {
        null => 1,
        [.. var number, '%'] when double.TryParse(number, CultureInfo.InvariantCulture, out var value) => Math.Clamp(value / 100, 0, 1),
        _ => double.TryParse(text, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 0, 1) : 1,
    };

    private double? Length(string text)
    {
        var length = Pixels(text);
        if (length is null) unknown(text, "Write a length in px, rem or pt.");
        return length;
    }

    private static double? Pixels(string text)
    {
        var unit = text.TrimStart('+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        double? scale = unit switch { "" or "px" => 1, "rem" => UsualSize, "pt" => 4.0 / 3, _ => null };
        return double.TryParse(text[..^unit.Length], CultureInfo.InvariantCulture, out var number) ? number * scale : null;
    }

    private static string Written(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);
}
