using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;

namespace DocGen.Site.Diagrams;

/// <summary>The plain attributes that an element of a drawing looks by, and all others of its style.</summary>
internal sealed class DrawnLook
{
    // Half of the height of a capital letter, of the usual typefaces, in parts of the size: where the middle of a line is, for programs that know base lines alone.
    private const double Middle = 0.36;
    private const double UsualSize = 16;

    private static readonly HashSet<string> s_shapes = ["rect", "circle", "ellipse", "line", "polyline", "polygon", "path"];
    private static readonly HashSet<string> s_texts = ["text", "tspan", "textPath"];
    private static readonly string[] s_ofLines = ["stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"];
    private static readonly string[] s_ofTexts = ["font-style", "font-weight", "letter-spacing", "text-anchor"];

    private readonly DrawnStyle _style;
    private readonly Action<string, string> _unknown;
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly DrawnColor _ground;

    /// <summary>Finds out how an element looks.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">How that looks which it stands in; null for a drawing.</param>
    /// <param name="sheet">The style sheet.</param>
    /// <param name="unknown">Takes a value that no plain attribute says: the value as it is written, then what is to be done.</param>
    public DrawnLook(XElement element, DrawnLook? around, StyleSheet sheet, Action<string, string> unknown)
    {
        _unknown = unknown;
        _style = new(element, around?._style, sheet, text => unknown(text, "It names a value that nothing sets. Set it, or write another behind it: var(--name, value)."));
        if (around is null && Color("background-color") is { Alpha: > 0 } background) Background = background.Over(DrawnColor.White);
        _ground = around?._ground ?? Background ?? DrawnColor.White;
        if (_style["display"] == "none") Set("display", "none");
        else if (s_shapes.Contains(_style.Name)) DrawShape();
        else if (s_texts.Contains(_style.Name)) DrawText();
        else Set("opacity", Plain("opacity"));
    }

    /// <summary>How elements look within such ones, each by what tells it apart.</summary>
    public ConcurrentDictionary<string, DrawnLook> Within { get; } = new(StringComparer.Ordinal);

    /// <summary>The attributes.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => _attributes;

    /// <summary>How far its base line lies below the middle that it is placed by; 0 where it is placed by the base line.</summary>
    public double Lowering { get; private set; }

    /// <summary>What a whole drawing stands on; null where that is up to whoever shows it.</summary>
    public DrawnColor? Background { get; }

    /// <summary>A number, as attributes have it.</summary>
    public static string Written(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);

    private void DrawShape()
    {
        var fill = _style.Name == "line" ? DrawnColor.Transparent : Paint("fill", DrawnColor.Black);
        var stroke = Paint("stroke", DrawnColor.Transparent);
        var opacity = Share("opacity");
        if (fill is { Alpha: 0 } && stroke is { } line && opacity < 1) (stroke, opacity) = (line with { Alpha = line.Alpha * opacity }, 1);

        SetColor("fill", fill);
        Set("fill-rule", _style["fill-rule"]);
        if (opacity < 1) Set("opacity", Written(opacity));
        Set("visibility", _style["visibility"]);
        // Some programs draw a line where none is said, and every line as if it covered all: so it has the colour that is seen, on what it goes around.
        SetColor("stroke", stroke is { Alpha: > 0 and < 1 } through ? through.Over(fill is { Alpha: > 0 } inner ? inner.Over(_ground) : _ground) : stroke);
        if (stroke is { Alpha: 0 }) return;
        Set("stroke-width", Length("stroke-width"));
        foreach (var property in s_ofLines) Set(property, Plain(property));
    }

    private void DrawText()
    {
        SetColor("fill", Paint("fill", DrawnColor.Black) is { } fill ? fill with { Alpha = fill.Alpha * Share("opacity") } : null);
        SetColor("stroke", Paint("stroke", DrawnColor.Transparent));
        Set("font-family", _style["font-family"]?.Replace('"', '\''));
        Set("font-size", Length("font-size"));
        foreach (var property in s_ofTexts) Set(property, Plain(property) is not "normal" and var value ? value : null);
        Set("visibility", _style["visibility"]);
        if (_style["dominant-baseline"] is "central" or "middle") Lowering = Middle * (Pixels(_style["font-size"] ?? "") ?? UsualSize);
    }

    // Null for what is no colour, such as a pattern, which stays as it is.
    private DrawnColor? Paint(string property, DrawnColor otherwise)
    {
        switch (_style[property])
        {
            case null:
                return otherwise;
            case "none":
                return DrawnColor.Transparent;
            case ['u', 'r', 'l', '(', ..] pattern:
                Set(property, pattern);
                return null;
            default:
                return Color(property) is { } color ? color with { Alpha = color.Alpha * Share(property + "-opacity") } : otherwise;
        }
    }

    private DrawnColor? Color(string property)
    {
        if (_style[property] is not { } text || text == "none") return null;
        var reader = new ColorReader(property != "color" && text.Contains("currentcolor", StringComparison.OrdinalIgnoreCase) ? Color("color") ?? DrawnColor.Black : DrawnColor.Black);
        var color = reader.Read(text);
        if (color is null) _unknown(reader.Unread, $"Write {ColorReader.Known}.");
        return color;
    }

    private void SetColor(string property, DrawnColor? color)
    {
        if (color is not { } value) return;
        Set(property, value.Alpha == 0 ? "none" : value.Hex);
        if (value.Alpha is > 0 and < 1) Set(property + "-opacity", Written(value.Alpha));
    }

    private void Set(string name, string? value)
    {
        if (value is not null) _attributes.Add((name, value));
    }

    // Numbers without units, and words: everything that is not computed while it is looked at.
    private string? Plain(string property)
    {
        if (_style[property] is not { } text) return null;
        if (!text.Contains('(')) return string.Join(' ', text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(part => Pixels(part) is { } number ? Written(number) : part));
        _unknown(text, "Write a number or a word: what is computed is known to browsers alone.");
        return null;
    }

    private string? Length(string property)
    {
        if (_style[property] is not { } text) return null;
        if (Pixels(text) is { } length) return Written(length);
        _unknown(text, "Write a length in px, rem or pt.");
        return null;
    }

    private double Share(string property) => _style[property] switch
    {
        [.. var number, '%'] when double.TryParse(number, CultureInfo.InvariantCulture, out var value) => Math.Clamp(value / 100, 0, 1),
        var text => double.TryParse(text, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 0, 1) : 1,
    };

    private static double? Pixels(string text)
    {
        var unit = text.TrimStart('+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        double? scale = unit switch { "" or "px" => 1, "rem" => UsualSize, "pt" => 4.0 / 3, _ => null };
        return double.TryParse(text[..^unit.Length], CultureInfo.InvariantCulture, out var number) ? number * scale : null;
    }
}
