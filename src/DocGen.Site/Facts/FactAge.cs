using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Facts;

/// <summary>Tells of facts that nobody has looked at for longer than the author wants.</summary>
internal static partial class FactAge
{
    /// <summary>Reports what is older than that on the day of the build.</summary>
    public static void Report(SiteOptions options, SiteCatalog catalog, ProblemList problems)
    {
        if (options.Date is { } date && IsoDate.Parse(date) is null) problems.Error("DG2094", Location.None, IsoDate.FlawOf(date));
        if (options.FactsExpire is not { } span) return;
        if (!Span().IsMatch(span))
        {
            problems.Error("DG2094", Location.None, $"'{span}' is no span of time. Write years, months, weeks and days in DocGenFactsExpire, such as 'P18M', 'P1Y6M' or 'P90D'.");
            return;
        }

        if (IsoDate.Parse(options.Date) is not { } today) return;
        var undated = 0;
        // Subjects that share a property share its day.
        foreach (var cell in catalog.Answering.SelectMany(owner => owner.Cells).DistinctBy(cell => cell.MemberId))
        {
            // What is computed is as old as what it is computed from.
            if (cell.Member.Provenance == Provenance.Derived) continue;
            if (LookedAt(catalog, cell) is not { } day) undated++;
            else if (After(day, span) is { } end && end < today)
            {
                problems.Warning("DG2092", catalog.LocationOf(cell),
                    $"Nobody has looked at '{cell.MemberType.Name}.{cell.PropertyName}' since {IsoDate.Write(day)}, which is longer than DocGenFactsExpire allows ({span}). Read its sources again, and write [Checked(\"{IsoDate.Write(today)}\")].");
            }
        }

        if (undated > 0)
        {
            problems.Add(new("DG2092", ProblemSeverity.Information, "", 0, 0,
                $"{undated.ToString(CultureInfo.InvariantCulture)} {(undated == 1 ? "fact has" : "facts have")} no day on which somebody looked, so DocGenFactsExpire does not watch {(undated == 1 ? "it" : "them")}. Give cells [Checked(…)], or their sources [Retrieved(…)]."));
        }
    }

    private static DateOnly? LookedAt(SiteCatalog catalog, CellEntry cell) =>
        cell.Member.Checked ?? catalog.Find<ReferenceEntry>(cell.Member.Citations.Select(citation => citation.Reference)).Max(reference => reference.Retrieved);

    // Null where the end is after all days.
    private static DateOnly? After(DateOnly day, string span)
    {
        var parts = Span().Match(span);
        long Part(string name) => parts.Groups[name] is { Success: true, Value: var number } ? long.Parse(number, CultureInfo.InvariantCulture) : 0;
        try
        {
            return day.AddMonths(checked((int)(12 * Part("years") + Part("months")))).AddDays(checked((int)(7 * Part("weeks") + Part("days"))));
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^P(?=\d)(?:(?<years>\d{1,9})Y)?(?:(?<months>\d{1,9})M)?(?:(?<weeks>\d{1,9})W)?(?:(?<days>\d{1,9})D)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
