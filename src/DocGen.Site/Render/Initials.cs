using System.Globalization;
using System.Text;
using DocGen.Site.Languages;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Finds the letters that the names of a long list begin with.</summary>
internal static class Initials
{
    private const int LongList = 30;

    /// <summary>The letters in the order of the list, each with the place where it begins.</summary>
    /// <param name="entries">The names in their order, with their anchors.</param>
    /// <returns>The letters; none where the list is short, or nearly each of its names begins with a letter of its own.</returns>
    public static IReadOnlyList<LinkView> Of(IEnumerable<(string Name, string Anchor)> entries)
    {
        var names = entries.ToList();
        List<LinkView> letters = [.. names.DistinctBy(entry => InitialOf(entry.Name)).Select(entry => new LinkView(InitialOf(entry.Name), $"#{entry.Anchor}"))];
        return names.Count < LongList || letters.Count * 2 > names.Count ? [] : letters;
    }

    private static string InitialOf(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsDigit(rune)) return "0–9";
            if (rune.IsBmp && Hangul.InitialOf((char)rune.Value) is { } consonant) return consonant.ToString();
            if (Rune.IsLetter(rune)) return Rune.ToUpperInvariant(rune).ToString();
        }

        return name.Length > 0 ? StringInfo.GetNextTextElement(name) : "";
    }
}
