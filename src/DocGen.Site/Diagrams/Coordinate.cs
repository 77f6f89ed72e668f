namespace DocGen.Site.Diagrams;

/// <summary>Numbers of a drawing, in user units: one decimal is finer than a screen shows, and the same on every machine.</summary>
internal static class Coordinate
{
    // Adding zero turns a negative zero into zero, which would print as "-0".
    public static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0;
}
