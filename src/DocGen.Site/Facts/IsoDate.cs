using System.Globalization;

namespace DocGen.Site.Facts;

/// <summary>A day as ISO 8601 writes it: <c>2026-11-30</c>.</summary>
internal static class IsoDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day; null where a text names none.</summary>
    public static DateOnly? Parse(string? text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day, a month or a year, as far as a text names it; null where it names none.</summary>
    public static PartialDate? ParsePartial(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))) return null;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        try
        {
            return new(numbers[0], numbers.Length > 1 ? numbers[1] : 0, numbers.Length > 2 ? numbers[2] : 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>A day as a text.</summary>
    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>What is wrong with a text that names no day.</summary>
    public static string FlawOf(string text) => $"'{text}' is no day. Write one such as '2026-11-30' in --date or DocGenBuildDate.";
}
