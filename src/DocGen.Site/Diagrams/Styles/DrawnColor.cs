using System.Globalization;

namespace DocGen.Site.Diagrams;

/// <summary>A colour in sRGB. Its parts lie between 0 and 1, but for a colour that no sRGB screen can show.</summary>
/// <param name="Red">Red, as screens take it.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
/// <param name="Alpha">How much it covers: 1 all, 0 nothing.</param>
internal readonly record struct DrawnColor(double Red, double Green, double Blue, double Alpha = 1)
{
    public static readonly DrawnColor Black = new(0, 0, 0);
    public static readonly DrawnColor White = new(1, 1, 1);
    public static readonly DrawnColor Transparent = new(0, 0, 0, 0);

    /// <summary>The colour as <c>#rrggbb</c>, without what shows through. Parts outside of sRGB are cut off, as browsers do.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}");

    /// <summary>What is seen where the colour lies on another that covers all.</summary>
    public DrawnColor Over(DrawnColor ground) => new(
        ground.Red + ((Red - ground.Red) * Alpha), ground.Green + ((Green - ground.Green) * Alpha), ground.Blue + ((Blue - ground.Blue) * Alpha));

    /// <summary>The colour of parts that are proportional to light.</summary>
    public static DrawnColor FromLinear(double red, double green, double blue, double alpha) => new(Encode(red), Encode(green), Encode(blue), alpha);

    /// <summary>The colour of Oklab's lightness and axes.</summary>
    public static DrawnColor FromOklab(double lightness, double a, double b, double alpha)
    {
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return FromLinear(
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s),
            alpha);
    }

    /// <summary>Red, green and blue, proportional to light.</summary>
    public (double Red, double Green, double Blue) ToLinear() => (Decode(Red), Decode(Green), Decode(Blue));

    /// <summary>Lightness and axes in Oklab.</summary>
    public (double Lightness, double A, double B) ToOklab()
    {
        var (red, green, blue) = ToLinear();
        var l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        return (
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    private static int Byte(double part) => (int)Math.Round(Math.Clamp(part, 0, 1) * 255, MidpointRounding.AwayFromZero);

    private static double Encode(double light) =>
        Math.Abs(light) <= 0.0031308 ? 12.92 * light : Math.CopySign((1.055 * Math.Pow(Math.Abs(light), 1 / 2.4)) - 0.055, light);

    private static double Decode(double part) =>
        Math.Abs(part) <= 0.04045 ? part / 12.92 : Math.CopySign(Math.Pow((Math.Abs(part) + 0.055) / 1.055, 2.4), part);
}
