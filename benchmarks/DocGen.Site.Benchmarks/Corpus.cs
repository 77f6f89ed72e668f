namespace DocGen.Site.Benchmarks;

/// <summary>The pages that are measured, half of them in each language: a home page, then stations with a page of their own and one for each of their instruments.</summary>
/// <param name="pages">How many there are in both languages together.</param>
internal sealed class Corpus(int pages)
{
    /// <summary>All of them; those at the same place in the two halves are translations.</summary>
    public IReadOnlyList<CorpusPage> Pages { get; } =
        [.. from words in (Vocabulary[])[Vocabulary.Korean, Vocabulary.English] from number in Enumerable.Range(0, pages / 2) select new CorpusPage(words, number)];

    /// <summary>One in the middle, which is changed.</summary>
    public CorpusPage Changed => Pages[Pages.Count * 3 / 4];

    /// <summary>Writes them for a generator.</summary>
    public void Write(IGenerator generator, string folder)
    {
        generator.WriteSettings(folder);
        foreach (var page in Pages) Write(generator, folder, page, edition: 1);
    }

    /// <summary>Writes a page anew, with one paragraph changed.</summary>
    /// <returns>What its readers find in no other edition.</returns>
    public string Change(IGenerator generator, string folder, int edition)
    {
        Write(generator, folder, Changed, edition);
        return Changed.Words.Edition(edition);
    }

    private void Write(IGenerator generator, string folder, CorpusPage page, int edition)
    {
        var file = Path.Combine(folder, generator.FileOf(page));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, generator.HeadOf(page) + new Prose(page, OtherThan(page), other => generator.LinkTo(page, other)).Write(edition));
    }

    // The next pages, so that links lead within a station and to the next.
    private IReadOnlyList<CorpusPage> OtherThan(CorpusPage page)
    {
        var count = Pages.Count / 2;
        return [.. Enumerable.Range(1, Prose.Links).Select(step => page with { Number = (page.Number + (step * step)) % count })];
    }
}
