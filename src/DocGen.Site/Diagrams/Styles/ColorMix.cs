namespace DocGen.Site.Diagrams;

/// <summary>Mixes colours as <c>color-mix()</c> does.</summary>
internal static class ColorMix
{
    // Below this, a colour is grey and has no hue that could be mixed.
    private const double Grey = 0.000004;

    /// <summary>Whether colours can be mixed in a space.</summary>
    public static bool Knows(string space) => space is "srgb" or "srgb-linear" or "oklab" or "oklch";

    /// <summary>The mixture of two colours.</summary>
    /// <param name="space">Where they are mixed.</param>
    /// <param name="first">One of them.</param>
    /// <param name="second">The other.</param>
    /// <param name="share">The share of the second one, between 0 and 1.</param>
    public static DrawnColor Of(string space, DrawnColor first, DrawnColor second, double share)
    {
        var alpha = Between(first.Alpha, second.Alpha, share);
        if (alpha == 0) return DrawnColor.Transparent;
        // What covers little counts little.
        var weight = second.Alpha * share / alpha;
        switch (space)
        {
            case "srgb":
                return new(Between(first.Red, second.Red, weight), Between(first.Green, second.Green, weight), Between(first.Blue, second.Blue, weight), alpha);
            case "srgb-linear":
                var (one, other) = (first.ToLinear(), second.ToLinear());
                return DrawnColor.FromLinear(Between(one.Red, other.Red, weight), Between(one.Green, other.Green, weight), Between(one.Blue, other.Blue, weight), alpha);
            case "oklab":
                var (from, to) = (first.ToOklab(), second.ToOklab());
                return DrawnColor.FromOklab(Between(from.Lightness, to.Lightness, weight), Between(from.A, to.A, weight), Between(from.B, to.B, weight), alpha);
            default:
                return OfHues(first.ToOklab(), second.ToOklab(), share, weight, alpha);
        }
    }

    // The hue turns by the shorter way and is no part of what alpha weighs.
    private static DrawnColor OfHues((double Lightness, double A, double B) first, (double Lightness, double A, double B) second, double share, double weight, double alpha)
    {
        var (one, other) = (double.Hypot(first.A, first.B), double.Hypot(second.A, second.B));
        var start = one > Grey ? Math.Atan2(first.B, first.A) : Math.Atan2(second.B, second.A);
        var turn = one > Grey && other > Grey ? Math.IEEERemainder(Math.Atan2(second.B, second.A) - start, Math.Tau) : 0;
        var (chroma, hue) = (Between(one, other, weight), start + (turn * share));
        return DrawnColor.FromOklab(Between(first.Lightness, second.Lightness, weight), chroma * Math.Cos(hue), chroma * Math.Sin(hue), alpha);
    }

    private static double Between(double first, double second, double share) => first + ((second - first) * share);
}
