using System.Globalization;
using System.Text;

namespace DocGen.Site.Benchmarks;

/// <summary>The text of a page: paragraphs with links, lists, a table and code below headings of two levels, as documentation has them.</summary>
/// <param name="page">The page.</param>
/// <param name="others">The pages that it names.</param>
/// <param name="link">How a link to one of them is written.</param>
internal sealed class Prose(CorpusPage page, IReadOnlyList<CorpusPage> others, Func<CorpusPage, string> link)
{
    /// <summary>How many other pages a page names.</summary>
    public const int Links = 5;

    // Of UTF-8, reached with the next paragraph.
    private const int Length = 3500;

    private readonly Vocabulary _words = page.Words;
    private readonly StringBuilder _text = new();

    // The next number of a sequence that is the same on every machine and runtime, which Random does not promise.
    private uint _random = (uint)page.Number * 2654435761;

    public string Write(int edition)
    {
        Add($"{Sentences(2)} {_words.Edition(edition)} {See(0)}");
        AddHeading(2, 0);
        Add($"{Sentences(2)} {See(1)}");
        Add(string.Join('\n', Enumerable.Range(0, 5).Select(_ => $"- {Sentences(1)}")));
        AddHeading(2, 1);
        Add($"{Sentences(1)} {See(2)}");
        Add(Table());
        AddHeading(3, 2);
        Add($"**{Choose(_words.Columns)}**: `reading-{page.Number}`. {Sentences(2)}");
        AddHeading(2, 3);
        Add($"{Sentences(2)} {See(3)}");
        Add(Code());
        AddHeading(2, 4);
        Add(string.Join('\n', Enumerable.Range(1, 4).Select(step => $"{step}. {Sentences(1)}")));
        Add(See(4));
        while (Encoding.UTF8.GetByteCount(_text.ToString()) < Length) Add(Sentences(3));
        return _text.ToString();
    }

    private void Add(string block) => _text.Append(_text.Length == 0 ? "" : "\n").Append(block).Append('\n');

    private void AddHeading(int level, int place) => Add($"{new string('#', level)} {_words.Headings[(page.Number + place) % _words.Headings.Count]}");

    private string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words.Sentence(Choose(_words.Instruments), Choose(_words.Verbs), Choose(_words.Objects), Choose(_words.Times))));

    private string See(int place) => _words.See($"[{others[place].Title}]({link(others[place])})");

    private string Table() => string.Join('\n', Enumerable.Range(0, 6).Select(row => Row($"`value-{row}`", Choose(_words.Cells), Choose(_words.Cells), Choose(_words.Cells)))
        .Prepend(Row("---", "---", "---", "---"))
        .Prepend(Row([.. _words.Columns])));

    private static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private string Code() => string.Create(CultureInfo.InvariantCulture, $$"""
        ```csharp
        using System;
        using System.Collections.Generic;
        using System.Linq;

        // The readings of instrument {{page.Number}}, the newest last.
        public sealed class Readings{{page.Number}}(TimeProvider clock)
        {
            private readonly Queue<(DateTimeOffset At, double Value)> _readings = new();

            public void Add(double value)
            {
                if (double.IsNaN(value)) throw new ArgumentException("A reading is a number.", nameof(value));
                _readings.Enqueue((clock.GetUtcNow(), value));
                while (_readings.Count > {{60 + (page.Number % 60)}}) _readings.Dequeue();
            }

            public double Mean(TimeSpan span) => _readings
                .Where(reading => clock.GetUtcNow() - reading.At < span)
                .Select(reading => reading.Value)
                .DefaultIfEmpty(double.NaN)
                .Average();
        }
        ```
        """).ReplaceLineEndings("\n");

    private string Choose(IReadOnlyList<string> choices)
    {
        _random = (_random * 1664525) + 1013904223;
        return choices[(int)((_random >> 16) % (uint)choices.Count)];
    }
}
