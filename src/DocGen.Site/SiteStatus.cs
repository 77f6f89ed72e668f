using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;

namespace DocGen.Site;

/// <summary>How far a site is translated.</summary>
/// <param name="PageCount">How many pages of prose it has.</param>
/// <param name="Languages">Its languages in its order.</param>
/// <param name="Untranslated">What is not translated yet: pages first, then other texts by place.</param>
/// <param name="Problems">What is wrong with what it was read from.</param>
public sealed record SiteStatus(int PageCount, IReadOnlyList<LanguageStatus> Languages, IReadOnlyList<UntranslatedText> Untranslated, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads a site and tells how far it is translated. Nothing is written.</summary>
    /// <param name="options">What it is made of.</param>
    public static SiteStatus Of(SiteOptions options)
    {
        var problems = new ProblemList();
        if (SiteLoader.Load(options with { IsDraft = true }, problems, EarlierLoad.None) is not { } site) return new(0, [], [], problems.ToSorted());
        var untranslated = Plan.Untranslated.In(site);
        var pages = site.Content.DistinctBy(page => page.Path, StringComparer.Ordinal).Count();
        return new(
            pages,
            [.. site.Languages.Select(language => new LanguageStatus(
                language,
                pages - untranslated.Count(text => text.IsPage && text.Language == language),
                untranslated.Count(text => !text.IsPage && text.Language == language)))],
            untranslated,
            problems.ToSorted());
    }
}

/// <summary>How far a site is translated into a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Pages">How many pages of prose there are in it.</param>
/// <param name="OtherTexts">How many other texts are missing in it.</param>
public sealed record LanguageStatus(string Language, int Pages, int OtherTexts);
