using System.Drawing;
using System.Globalization;

namespace DocGen.Site.Diagrams;

/// <summary>Reads colours as style sheets write them, in the light palette.</summary>
/// <param name="current">What <c>currentColor</c> is.</param>
internal sealed class ColorReader(DrawnColor current)
{
    /// <summary>What can be read, for messages.</summary>
    public const string Known =
        "a hex colour, a name of CSS, rgb(), hsl(), hwb(), oklab(), oklch(), light-dark(), or color-mix() in srgb, srgb-linear, oklab or oklch";

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
            "light-dark" => CssText.Split(content, ",") is [var light, _] ? Read(light) : null,
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
        if (arguments is not [var method, var one, var other] || CssText.Words(method) is not ["in", var space] || !ColorMix.Knows(space)) return null;
        var (first, firstShare) = Portion(one);
        var (second, secondShare) = Portion(other);
        if (Read(first) is not { } start || Read(second) is not { } end) return null;
        var (left, right) = (firstShare, secondShare) switch
        {
            (null, null) => (0.5, 0.5),
            ({ } share, null) => (share, 1 - share),
            (null, { } share) => (1 - share, share),
            var (share, rest) => (share.Value, rest.Value),
        };
        if (left < 0 || right < 0 || left + right == 0) return null;
        var mixture = ColorMix.Of(space, start, end, right / (left + right));
        return mixture with { Alpha = mixture.Alpha * Math.Min(1, left + right) };
    }

    // A share stands before its colour or behind it.
    private static (string Color, double? Share) Portion(string text) => CssText.Words(text) switch
    {
        [var color, [.., '%'] share] when Number(share[..^1]) is { } value => (color, value / 100),
        [[.., '%'] share, var color] when Number(share[..^1]) is { } value => (color, value / 100),
        _ => (text, null),
    };

    private static (IReadOnlyList<string> Parts, double Alpha)? Parts(string content)
    {
        var halves = CssText.Split(content, "/");
        var parts = halves.Count is 1 or 2 ? CssText.Words(halves[0].Replace(',', ' ')) : [];
        if (halves.Count == 1 && parts.Count == 4) halves.Add(parts[3]);
        else if (parts.Count != 3) return null;
        return halves.Count == 1 ? (parts, 1) : Part(halves[1], 1) is { } alpha ? (parts[..3], Math.Clamp(alpha, 0, 1)) : null;
    }

    private static DrawnColor? Of(string name, IReadOnlyList<string> parts, double alpha) => name switch
    {
        "rgb" or "rgba" => (Part(parts[0], 255), Part(parts[1], 255), Part(parts[2], 255)) is ({ } red, { } green, { } blue)
            ? new(Share(red / 255), Share(green / 255), Share(blue / 255), alpha)
            : null,
        "hsl" or "hsla" => (Angle(parts[0]), Part(parts[1], 100), Part(parts[2], 100)) is ({ } hue, { } saturation, { } lightness)
            ? OfHue(hue, Share(saturation / 100), Share(lightness / 100), alpha)
            : null,
        "hwb" => (Angle(parts[0]), Part(parts[1], 100), Part(parts[2], 100)) is ({ } hue, { } white, { } black) ? OfWhite(hue, Share(white / 100), Share(black / 100), alpha) : null,
        "oklab" => (Part(parts[0], 1), Part(parts[1], 0.4), Part(parts[2], 0.4)) is ({ } lightness, { } a, { } b) ? DrawnColor.FromOklab(Share(lightness), a, b, alpha) : null,
        "oklch" => (Part(parts[0], 1), Part(parts[1], 0.4), Angle(parts[2])) is ({ } lightness, { } chroma, { } hue)
            ? DrawnColor.FromOklab(Share(lightness), Math.Max(0, chroma) * Math.Cos(hue), Math.Max(0, chroma) * Math.Sin(hue), alpha)
            : null,
        _ => null,
    };

    private static DrawnColor OfHue(double hue, double saturation, double lightness, double alpha)
    {
        return new(At(0), At(8), At(4), alpha);

        double At(double place)
        {
            var step = (place + (hue / Math.Tau * 12)) % 12;
            if (step < 0) step += 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(step - 3, 9 - step), 1)));
        }
    }

    private static DrawnColor OfWhite(double hue, double white, double black, double alpha)
    {
        if (white + black >= 1) return new(white / (white + black), white / (white + black), white / (white + black), alpha);
        var full = OfHue(hue, 1, 0.5, alpha);
        double Toned(double part) => (part * (1 - white - black)) + white;
        return new(Toned(full.Red), Toned(full.Green), Toned(full.Blue), alpha);
    }

    private static double Share(double value) => Math.Clamp(value, 0, 1);

    // A hundred per cent is what stands for it as a number.
    private static double? Part(string text, double whole) => text == "none" ? 0 : text.EndsWith('%') ? Number(text[..^1]) / 100 * whole : Number(text);

    private static double? Angle(string text) => text switch
    {
        "none" => 0,
        [.. var turns, 't', 'u', 'r', 'n'] => Number(turns) * Math.Tau,
        [.. var gradians, 'g', 'r', 'a', 'd'] => Number(gradians) * Math.Tau / 400,
        [.. var radians, 'r', 'a', 'd'] => Number(radians),
        [.. var degrees, 'd', 'e', 'g'] => Number(degrees) * Math.Tau / 360,
        _ => Number(text) * Math.Tau / 360,
    };

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) ? value : null;
}
