using System.Drawing;
using System.Globalization;

namespace DocGen.Site.Diagrams;

/// <summary>Reads colours as style sheets write them, in one of the two palettes.</summary>
/// <param name="current">What <c>currentColor</c> is; null where there is none.</param>
/// <param name="isDark">Whether in the dark palette.</param>
internal sealed class ColorReader(DrawnColor? current, bool isDark = false)
{
    /// <summary>What can be read, for messages.</summary>
    public const string Known = "a hex colour, a name of CSS, rgb(), hsl(), oklab(), oklch(), light-dark(), or color-mix() in srgb, oklab or oklch";

    /// <summary>The innermost part that could not be read; empty where all could.</summary>
    public string Unread { get; private set; } = "";

    /// <summary>Reads a colour.</summary>
    /// <returns>The colour; null where it cannot be read.</returns>
    public DrawnColor? Read(string text)
    {
        text = text.Trim();
        var (name, content) = CssText.Function(text);
        var color = name switch
        {
            "" => Named(text),
            "light-dark" => CssText.Split(content, ",") is [var light, var dark] ? Read(isDark ? dark : light) : null,
            "color-mix" => Mix(CssText.Split(content, ",")),
            _ => Parts(content) is var (parts, alpha) ? Of(name, parts, alpha) : null,
        };
        if (color is null && Unread.Length == 0) Unread = text;
        return color;
    }

    private DrawnColor? Named(string text)
    {
        if (text.StartsWith('#')) return Hex(text[1..]);
        if (text.Equals("currentcolor", StringComparison.OrdinalIgnoreCase)) return current;
        if (text.Equals("transparent", StringComparison.OrdinalIgnoreCase)) return DrawnColor.Transparent;
        // The names of CSS are those of the library, which spells grey in one way and has names of a system's colours, too.
        var spelled = text.Replace("grey", "gray", StringComparison.OrdinalIgnoreCase);
        return spelled.All(char.IsAsciiLetter) && Color.FromName(spelled) is { IsKnownColor: true, IsSystemColor: false } known
            ? new(known.R / 255.0, known.G / 255.0, known.B / 255.0)
            : null;
    }

    private static DrawnColor? Hex(string digits)
    {
        if (digits.Length is 3 or 4) digits = string.Concat(digits.SelectMany(digit => new[] { digit, digit }));
        if (digits.Length == 6) digits += "ff";
        return digits.Length == 8 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new((value >> 24) / 255.0, ((value >> 16) & 255) / 255.0, ((value >> 8) & 255) / 255.0, (value & 255) / 255.0)
            : null;
    }

    private DrawnColor? Mix(List<string> arguments)
    {
        if (arguments is not [var method, var one, var other] || CssText.Words(method) is not ["in", "srgb" or "oklab" or "oklch"]) return null;
        var ((first, firstShare), (second, secondShare)) = (Portion(one), Portion(other));
        if (Read(first) is not { } start || Read(second) is not { } end) return null;
        // What is not said is what is left; what is too little lets through.
        var left = firstShare ?? (1 - secondShare) ?? 0.5;
        var right = secondShare ?? (1 - left);
        if (left < 0 || right < 0 || left + right == 0) return null;
        var mixture = DrawnColor.Mix(method[3..].Trim(), start, end, right / (left + right));
        return mixture with { Alpha = mixture.Alpha * Math.Min(1, left + right) };
    }

    // A share stands before its colour or behind it.
    private static (string Color, double? Share) Portion(string text) => CssText.Words(text) switch
    {
        [var color, [.., '%'] share] => (color, Part(share, 1)),
        [[.., '%'] share, var color] => (color, Part(share, 1)),
        _ => (text, null),
    };

    // Three parts, and behind a slash or a comma what covers.
    private static (List<string> Parts, double Alpha)? Parts(string content) => CssText.Split(content, " \t\r\n\f,/") switch
    {
        [_, _, _] parts => (parts, 1),
        [_, _, _, var alpha] parts when Part(alpha, 1) is { } covers => (parts, Share(covers)),
        _ => null,
    };

    private static DrawnColor? Of(string name, List<string> parts, double alpha) => name switch
    {
        "rgb" or "rgba" => (Part(parts[0], 255), Part(parts[1], 255), Part(parts[2], 255)) is ({ } red, { } green, { } blue)
            ? new(Share(red / 255), Share(green / 255), Share(blue / 255), alpha)
            : null,
        "hsl" or "hsla" => (Angle(parts[0]), Part(parts[1], 100), Part(parts[2], 100)) is ({ } hue, { } saturation, { } lightness)
            ? OfHue(hue, Share(saturation / 100), Share(lightness / 100), alpha)
            : null,
        "oklab" => (Part(parts[0], 1), Part(parts[1], 0.4), Part(parts[2], 0.4)) is ({ } lightness, { } a, { } b) ? DrawnColor.FromOklab(Share(lightness), a, b, alpha) : null,
        "oklch" => (Part(parts[0], 1), Part(parts[1], 0.4), Angle(parts[2])) is ({ } lightness, { } chroma, { } hue)
            ? DrawnColor.FromOklch(Share(lightness), Math.Max(0, chroma), hue, alpha)
            : null,
        _ => null,
    };

    // https://www.w3.org/TR/css-color-4/#hsl-to-rgb
    private static DrawnColor OfHue(double hue, double saturation, double lightness, double alpha)
    {
        return new(At(0), At(8), At(4), alpha);

        double At(double place)
        {
            var step = (place + (hue / Math.Tau * 12)) % 12;
            if (step < 0) step += 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Clamp(Math.Min(step - 3, 9 - step), -1, 1));
        }
    }

    private static double Share(double value) => Math.Clamp(value, 0, 1);

    // A hundred per cent is what stands for it as a number.
    private static double? Part(string text, double whole) => text == "none" ? 0 : text.EndsWith('%') ? Number(text[..^1]) / 100 * whole : Number(text);

    private static double? Angle(string text) => text == "none" ? 0 : Number(text.EndsWith("deg", StringComparison.Ordinal) ? text[..^3] : text) * Math.Tau / 360;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) ? value : null;
}
