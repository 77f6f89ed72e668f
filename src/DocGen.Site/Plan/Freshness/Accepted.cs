using DocGen.Shared;
using DocGen.Site.Load;

namespace DocGen.Site.Plan.Freshness;

/// <summary>What somebody means who vouches for a part of a site.</summary>
/// <param name="Units">The texts that are there.</param>
/// <param name="Gone">The keys under which they and what is no more were vouched for before.</param>
/// <param name="IsOfModel">Whether nothing but texts of the model is meant.</param>
internal sealed record Accepted(IReadOnlyList<TranslationUnit> Units, IReadOnlyList<string> Gone, bool IsOfModel = false)
{
    /// <summary>Finds what is meant.</summary>
    /// <param name="site">The site.</param>
    /// <param name="freshness">Its texts.</param>
    /// <param name="what">A page as its path or its file, a folder of pages, a section as <c>page#anchor</c> in any language, something of the model; null for all.</param>
    /// <returns>What is meant; null where nothing is called so.</returns>
    public static Accepted? Of(LoadedSite site, SiteFreshness freshness, string? what)
    {
        if (what is null) return new([.. freshness.Paths.SelectMany(freshness.UnitsOf).Concat(freshness.Model).Where(IsThere)], [.. freshness.Locked.Select(unit => unit.Key)]);
        var name = Normalization.Normalize(what.Replace('\\', '/'));
        var (path, anchor) = name.Split(TranslationLock.Anchor, 2) is [var page, var section] ? (page, section) : (name, "");
        path = site.Content.FirstOrDefault(content => content.File == Path.GetFullPath(path))?.Path ?? path.TrimEnd('/');
        if (anchor.Length > 0)
        {
            var units = freshness.UnitsOf(path).Where(unit => unit.Key == $"{path}{TranslationLock.Anchor}{anchor}" || unit.Texts.Values.Any(text => text.Anchor == anchor)).ToList();
            return units.Count == 0 ? null : new([.. units.Where(IsThere)], [.. units.Select(unit => unit.Locked?.Key).OfType<string>()]);
        }

        bool IsMeant(string other) => other == path || other.StartsWith(path + "/", StringComparison.Ordinal);
        Accepted meant = new(
            [.. freshness.Paths.Where(IsMeant).SelectMany(freshness.UnitsOf).Where(IsThere)],
            [.. freshness.Locked.Where(unit => !unit.IsOfModel && IsMeant(unit.Page)).Select(unit => unit.Key)]);
        return meant.Units.Count + meant.Gone.Count > 0 ? meant : OfModel(freshness, what);
    }

    // A text by its key, all of a thing's by its documentation id, or by the end of that: Bread, Bread.Weight.
    private static Accepted? OfModel(SiteFreshness freshness, string what)
    {
        bool IsMeant(string key) => key == what || key[..key.LastIndexOf(TranslationLock.Member)] is var id && (id == what || id.EndsWith("." + what, StringComparison.Ordinal) || id.EndsWith(":" + what, StringComparison.Ordinal));
        Accepted meant = new([.. freshness.Model.Where(unit => IsMeant(unit.Key))], [.. freshness.Locked.Where(unit => unit.IsOfModel && IsMeant(unit.Key)).Select(unit => unit.Key)], IsOfModel: true);
        return meant.Units.Count + meant.Gone.Count == 0 ? null : meant;
    }

    /// <summary>What can be meant.</summary>
    public static IEnumerable<string> Names(SiteFreshness freshness) => freshness.Paths.SelectMany(path => freshness.UnitsOf(path).Select(unit => unit.Key).Prepend(path)).Concat(freshness.Model.Select(unit => unit.Key));

    private static bool IsThere(TranslationUnit unit) => unit.Texts.Count > 0;
}
