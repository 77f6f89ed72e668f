using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary>The sentences of a site that no fact holds, as a table by page.</summary>
internal static class UnheldSentenceTable
{
    /// <summary>Writes it to the console.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="format">One of <see cref="ProblemFormat.All"/>; all but text have a line for each sentence, as for a problem.</param>
    /// <param name="folder">The folder that the paths of annotations start from.</param>
    public static void Write(IReadOnlyList<UnheldSentence> sentences, string format, string folder)
    {
        if (format != ProblemFormat.Text)
        {
            foreach (var sentence in sentences) Console.WriteLine(ProblemFormat.Write(AsProblem(sentence), format, folder));
            return;
        }

        foreach (var page in sentences.GroupBy(sentence => sentence.Page))
        {
            Console.WriteLine(page.Key);
            (string Place, string What, string Text)[] rows = [.. page.Select(sentence => ($"{sentence.Location.Line},{sentence.Location.Column}", sentence.What, sentence.Text))];
            var (places, whats) = (rows.Max(row => row.Place.Length), rows.Max(row => row.What.Length));
            foreach (var row in rows) Console.WriteLine($"  {row.Place.PadLeft(places)}  {row.What.PadRight(whats)}  {row.Text}");
        }

        Console.WriteLine($"{(sentences.Count == 1 ? "1 sentence" : $"{sentences.Count} sentences")} with a number or a superlative that no fact holds");
    }

    private static Problem AsProblem(UnheldSentence sentence) =>
        new("DG2078", ProblemSeverity.Information, sentence.Location.Path, sentence.Location.Line, sentence.Location.Column, $"'{sentence.What}' is held by no fact: {sentence.Text} Where the model says it, write [{sentence.What}](fact:Subject.Criterion).");
}
