using System.Globalization;

namespace DocGen.Site.Languages;

/// <summary>Writes a number of any type as digits, with <c>-</c> and <c>.</c> and no exponent.</summary>
internal static class PlainNumber
{
    /// <summary>The number; null where the value is none.</summary>
    public static string? Of(object value) => value switch
    {
        double or float or Half => WithoutExponent(((IFormattable)value).ToString("R", CultureInfo.InvariantCulture)),
        decimal number => Trimmed(number.ToString(CultureInfo.InvariantCulture)),
        sbyte or byte or short or ushort or int or uint or long or ulong or nint or nuint or Int128 or UInt128
            or System.Numerics.BigInteger => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    // The shortest digits that name the number come with an exponent where it is very large or very small.
    private static string WithoutExponent(string number)
    {
        var mark = number.IndexOf('E', StringComparison.Ordinal);
        if (mark < 0)
            return number == "-0" ? "0" : number.Replace("Infinity", "∞", StringComparison.Ordinal);
        var exponent = int.Parse(number.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = number[0] == '-' ? "-" : "";
        var parts = number[sign.Length..mark].Split('.');
        var digits = string.Concat(parts);
        var point = parts[0].Length + exponent;
        return sign + (point <= 0 ? "0." + new string('0', -point) + digits
            : point >= digits.Length ? digits.PadRight(point, '0')
            : digits.Insert(point, "."));
    }

    private static string Trimmed(string number) => number.Contains('.') ? number.TrimEnd('0').TrimEnd('.') : number;
}
