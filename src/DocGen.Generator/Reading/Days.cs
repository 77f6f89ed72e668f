using System.Globalization;

namespace DocGen.Generator.Reading;

/// <summary>Days as attributes have them: <c>2026-11-28</c>.</summary>
internal static class Days
{
    /// <summary>The day; null where a text names none.</summary>
    public static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day in emitted code.</summary>
    public static string Literal(DateTime day) => FormattableString.Invariant($"new global::System.DateOnly({day.Year}, {day.Month}, {day.Day})");
}
