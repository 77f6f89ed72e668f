using System.Globalization;

namespace DocGen.Site.Diagrams;

/// <summary>A colour in sRGB. Its parts lie between 0 and 1, but for a colour that no sRGB screen can show.</summary>
/// <param name="Red">Red, as screens take it.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
/// <param name="Alpha">How much it covers: 1 all, 0 nothing.</param>
internal readonly record struct DrawnColor(double Red, double Green, double Blue, double Alpha = 1)
{
    // Below this, a colour is grey and has no hue: https://www.w3.org/TR/css-color-4/#color-conversion-code
    private const double Grey = 0.000004;

    public static readonly DrawnColor Black = new(0, 0, 0);
    public static readonly DrawnColor White = new(1, 1, 1);
    public static readonly DrawnColor Transparent = new(0, 0, 0, 0);

    /// <summary>The colour as <c>#rrggbb</c>, without what shows through. Parts outside of sRGB are cut off, as browsers do.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}");

    /// <summary>How much light it gives: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.</summary>
    public double Luminance => (0.2126 * Decoded(Math.Clamp(Red, 0, 1))) + (0.7152 * Decoded(Math.Clamp(Green, 0, 1))) + (0.0722 * Decoded(Math.Clamp(Blue, 0, 1)));

    /// <summary>The contrast with another colour, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.</summary>
    public double ContrastWith(DrawnColor other) => (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    /// <summary>Its lightness, its chroma and its hue in radians in Oklch.</summary>
    public (double Lightness, double Chroma, double Hue) ToOklch()
    {
        var (lightness, a, b) = ToOklab();
        var chroma = double.Hypot(a, b);
        return (lightness, chroma, chroma <= Grey ? 0 : Math.Atan2(b, a));
    }

    /// <summary>What is seen where the colour lies on another that covers all.</summary>
    public DrawnColor Over(DrawnColor ground) => new(Between(ground.Red, Red, Alpha), Between(ground.Green, Green, Alpha), Between(ground.Blue, Blue, Alpha));

    /// <summary>
    /// The colour of Oklab's lightness and axes: https://www.w3.org/TR/css-color-4/#color-conversion-code, with the two matrices between cones and screen in one.
    /// </summary>
    public static DrawnColor FromOklab(double lightness, double a, double b, double alpha)
    {
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return new(
            Encoded((4.0767416361 * l) - (3.3077115393 * m) + (0.2309699032 * s)),
            Encoded((-1.2684379733 * l) + (2.6097573493 * m) - (0.3413193760 * s)),
            Encoded((-0.0041960761 * l) - (0.7034186179 * m) + (1.7076146941 * s)),
            alpha);
    }

    /// <summary>The colour of Oklch's lightness, chroma and hue in radians.</summary>
    public static DrawnColor FromOklch(double lightness, double chroma, double hue, double alpha) =>
        FromOklab(lightness, chroma * Math.Cos(hue), chroma * Math.Sin(hue), alpha);

    /// <summary>The mixture of two colours, as <c>color-mix()</c> makes it.</summary>
    /// <param name="space">Where they are mixed: <c>srgb</c>, <c>oklab</c>, else <c>oklch</c>.</param>
    /// <param name="first">One of them.</param>
    /// <param name="second">The other.</param>
    /// <param name="share">The share of the second one, between 0 and 1.</param>
    public static DrawnColor Mix(string space, DrawnColor first, DrawnColor second, double share)
    {
        var alpha = Between(first.Alpha, second.Alpha, share);
        if (alpha == 0) return Transparent;
        // What covers little counts little; a hue does not.
        var weight = second.Alpha * share / alpha;
        if (space == "srgb") return new(Between(first.Red, second.Red, weight), Between(first.Green, second.Green, weight), Between(first.Blue, second.Blue, weight), alpha);
        var (one, other) = (first.ToOklab(), second.ToOklab());
        var lightness = Between(one.Lightness, other.Lightness, weight);
        if (space == "oklab") return FromOklab(lightness, Between(one.A, other.A, weight), Between(one.B, other.B, weight), alpha);
        var (start, end) = (Math.Atan2(one.B, one.A), Math.Atan2(other.B, other.A));
        var (chroma, otherChroma) = (double.Hypot(one.A, one.B), double.Hypot(other.A, other.B));
        if (chroma <= Grey) start = end;
        if (otherChroma <= Grey) end = start;
        // A hue turns by the shorter way.
        return FromOklch(lightness, Between(chroma, otherChroma, weight), start + (Math.IEEERemainder(end - start, Math.Tau) * share), alpha);
    }

    private (double Lightness, double A, double B) ToOklab()
    {
        var (red, green, blue) = (Decoded(Red), Decoded(Green), Decoded(Blue));
        var l = Math.Cbrt((0.4122214695 * red) + (0.5363325373 * green) + (0.0514459933 * blue));
        var m = Math.Cbrt((0.2119034958 * red) + (0.6806995506 * green) + (0.1073969535 * blue));
        var s = Math.Cbrt((0.0883024592 * red) + (0.2817188391 * green) + (0.6299787017 * blue));
        return (
            (0.2104542683 * l) + (0.7936177747 * m) - (0.0040720430 * s),
            (1.9779985324 * l) - (2.4285922420 * m) + (0.4505937096 * s),
            (0.0259040425 * l) + (0.7827717125 * m) - (0.8086757549 * s));
    }

    private static double Between(double first, double second, double share) => first + ((second - first) * share);

    private static int Byte(double part) => (int)Math.Round(Math.Clamp(part, 0, 1) * 255, MidpointRounding.AwayFromZero);

    private static double Encoded(double light) =>
        Math.Abs(light) <= 0.0031308 ? 12.92 * light : Math.CopySign((1.055 * Math.Pow(Math.Abs(light), 1 / 2.4)) - 0.055, light);

    private static double Decoded(double part) =>
        Math.Abs(part) <= 0.04045 ? part / 12.92 : Math.CopySign(Math.Pow((Math.Abs(part) + 0.055) / 1.055, 2.4), part);
}
