using System.Text.RegularExpressions;
using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Problems;
using DocGen.Site.Render.Claims;

namespace DocGen.Site;

/// <summary>A sentence with a number or a superlative that no fact holds.</summary>
/// <param name="Page">The path of its page in the content folder without the extension, with that of its language in front.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="What">The number with its unit, or the superlative.</param>
/// <param name="Text">The sentence.</param>
public sealed partial record UnheldSentence(string Page, Location Location, string What, string Text)
{
    /// <summary>Finds them in all pages of a site. Nothing is written.</summary>
    /// <param name="options">What the site is made of.</param>
    /// <returns>The sentences by page and place. Of what cannot be read there are none; a build tells why.</returns>
    public static IReadOnlyList<UnheldSentence> In(SiteOptions options)
    {
        var problems = new ProblemList();
        if (SiteLoader.Load(options, problems, EarlierLoad.None) is not { } site) return [];
        var strings = LanguageStringsLoader.Load(site.Theme, site.Languages, site.IsDraft, problems);
        var superlatives = strings.ToDictionary(language => language.Key, language => Superlatives(language.Value["claim.superlatives"]), StringComparer.Ordinal);
        return [.. site.Content.Where(page => strings.ContainsKey(page.Language)).SelectMany(page => In(page, strings[page.Language], superlatives[page.Language], problems))];
    }

    private static IEnumerable<UnheldSentence> In(ContentPage page, LanguageStrings strings, Regex superlatives, ProblemList problems)
    {
        if (page.ReadText(problems) is not { } text || MarkdownReader.Parse(text, page.File, problems) is not { } tree) yield break;
        foreach (var sentence in SentenceReader.Read(tree))
        {
            var number = WrittenAmounts.In(sentence.Own, strings, "").FirstOrDefault(amount => IsSaid(sentence.Own, amount), new(0, null, 0, 0));
            var what = number.End > 0 ? sentence.Text[number.Start..number.End] : superlatives.Match(sentence.Own).Value;
            if (what.Length > 0) yield return new($"{page.Language}/{page.Path}", page.OriginOf(new Location(page.File, sentence.Line, sentence.Column)), what, sentence.Text);
        }
    }

    // Not so "one of them", "Type 1", "64-bit".
    private static bool IsSaid(string words, WrittenAmounts.Amount amount) =>
        (amount.Number != 1 || char.IsAsciiDigit(words[amount.Start])) && (amount.Unit is not null || (!NameBefore().IsMatch(words[..amount.Start]) && !WordBehind().IsMatch(words[amount.End..])));

    private static Regex Superlatives(string words) => new(
        string.Join('|', words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word =>
            (word.StartsWith('*') ? "" : @"(?<![\p{L}\p{N}])") + Regex.Escape(word.Trim('*')) + (word.EndsWith('*') ? @"\p{L}*" : @"(?![\p{L}\p{N}])")).DefaultIfEmpty("(?!)")),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?:[^\s]\s+\p{P}*\p{Lu}[\p{L}\p{N}.+-]*|\p{Lu}{2,})[\s-]$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"^-\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex WordBehind();
}
