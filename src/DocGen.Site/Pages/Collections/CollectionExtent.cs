using System.Globalization;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Collections;

/// <summary>What the records of a collection come to.</summary>
internal static class CollectionExtent
{
    /// <summary>The number of subjects that the records are about, without the categories of them.</summary>
    public static int Subjects(PageScope scope, IEnumerable<RecordEntry> records) =>
        scope.Plan.Site.Catalog.Find<SubjectEntry>(records.SelectMany(record => record.About).Distinct()).Count(subject => !subject.IsCategory);

    /// <summary>From which year to which the records are, in words; empty where none has a date or a year.</summary>
    public static string Years(PageScope scope, CollectionEntry collection, IEnumerable<RecordEntry> records)
    {
        var years = records.Select(record => CollectionOutline.YearOf(scope, collection, record)).OfType<int>().Order().ToList();
        if (years.Count == 0) return "";
        var (first, last) = (Year(years[0]), Year(years[^1]));
        return first == last ? first : scope.Strings.Format("format.range", ("low", first), ("high", last));
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
