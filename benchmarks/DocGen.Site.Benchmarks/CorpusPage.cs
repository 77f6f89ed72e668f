using System.Globalization;

namespace DocGen.Site.Benchmarks;

/// <summary>A page of the corpus.</summary>
/// <param name="Words">Its language.</param>
/// <param name="Number">Its number among those of its language; the first is the home page.</param>
internal sealed record CorpusPage(Vocabulary Words, int Number)
{
    private const int PagesOfStation = 40;

    /// <summary>Whether others lie below it: the home page, and the first page of each station.</summary>
    public bool IsFirst => Number == 0 || Place == 0;

    public string Title => Number == 0 ? Words.Site : Place == 0 ? Text($"{Words.Station} {Station}") : Text($"{Words.Instruments[Number % Words.Instruments.Count]} {Number}");

    /// <summary>Its folder below that of the language, with a slash at its end.</summary>
    public string Folder => Number == 0 ? "" : Text($"station-{Station:D3}/");

    /// <summary>Its name, which a page that others lie below does not need.</summary>
    public string Name => Text($"page-{Number:D5}");

    private int Station => ((Number - 1) / PagesOfStation) + 1;

    private int Place => (Number - 1) % PagesOfStation;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
