using DocGen.Site.Languages;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Finds the letters that the names of a long list begin with.</summary>
internal static class Initials
{
    private const int LongList = 30;

    /// <summary>The letters in the order of the list, each with the place where it begins.</summary>
    /// <param name="entries">The names in their order, with their anchors.</param>
    /// <param name="order">That order.</param>
    /// <returns>The letters; none where the list is short, or nearly each of its names begins with a letter of its own.</returns>
    public static IReadOnlyList<LinkView> Of(IEnumerable<(string Name, string Anchor)> entries, NameOrder order)
    {
        var names = entries.ToList();
        List<LinkView> letters = [.. names.Select(entry => new LinkView(order.InitialOf(entry.Name), $"#{entry.Anchor}")).DistinctBy(letter => letter.Title)];
        return names.Count < LongList || letters.Count * 2 > names.Count ? [] : letters;
    }
}
