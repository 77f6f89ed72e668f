using System.Globalization;

namespace DocGen.Site.Diagrams;

/// <summary>
/// Breaks labels into lines: at spaces, as Hangul is read best; inside a word only where it alone is wider than the line, and there
/// after a hyphen, slash or middle dot first.
/// </summary>
public static class TextWrapping
{
    private const string Opening = "([{<（［｛「『《〈“‘";
    private const string Closing = ")]}>）］｝」』》〉”’.,:;!?、。，·…";
    private const string BreakAfter = "-/_·‧・";

    // Vowels of Thai and Lao that are written before their consonant, and what joins two consonants in the scripts of India, are nothing without what
    // follows; small kana and the signs that lengthen or repeat, nothing without what they follow.
    private const string Leading = "เแโใไເແໂໃໄ\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2";
    private const string Trailing = "ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々ゝゞヽヾ";

    /// <summary>Breaks a text into lines.</summary>
    /// <param name="text">The text; runs of spaces count as one, a no-break space is never broken.</param>
    /// <param name="size">The font size in user units.</param>
    /// <param name="width">The width of a line in user units.</param>
    /// <returns>The lines; none for a blank text. A line is wider than asked only where one character is.</returns>
    public static IReadOnlyList<string> Wrap(string text, double size, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text))
        {
            var extended = line.Length == 0 ? word : $"{line} {word}";
            if (TextMeasure.Width(extended, size) <= width)
            {
                line = extended;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            var pieces = Break(word, size, width);
            lines.AddRange(pieces.SkipLast(1));
            line = pieces[^1];
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>The narrowest line on which a text takes at most so many lines without a word being broken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The font size in user units.</param>
    /// <param name="lines">The greatest number of lines.</param>
    /// <returns>The width in user units; 0 for a blank text.</returns>
    public static double NarrowestWidth(string text, double size, int lines)
    {
        var words = Words(text);
        if (words.Length == 0) return 0;
        var widest = words.Max(word => TextMeasure.Width(word, size));
        return Enumerable.Range(0, words.Length)
            .SelectMany(start => Enumerable.Range(start + 1, words.Length - start).Select(end => string.Join(' ', words[start..end])))
            .Select(run => TextMeasure.Width(run, size))
            .Where(width => width >= widest)
            .Order()
            .First(width => Wrap(text, size, width).Count <= lines);
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Break(string word, double size, double width)
    {
        var pieces = new List<string>();
        while (TextMeasure.Width(word, size) > width)
        {
            var length = FittingLength(word, size, width);
            if (length == word.Length) break;
            pieces.Add(word[..length]);
            word = word[length..];
        }

        pieces.Add(word);
        return pieces;
    }

    private static int FittingLength(string word, double size, double width)
    {
        var first = 0;
        var anywhere = 0;
        var preferred = 0;
        for (var end = StringInfo.GetNextTextElementLength(word); end < word.Length; end += StringInfo.GetNextTextElementLength(word, end))
        {
            if (Leading.Contains(word[end - 1]) || Trailing.Contains(word[end])) continue;
            if (first == 0) first = end;
            if (TextMeasure.Width(word[..end], size) > width) break;
            if (Opening.Contains(word[end - 1]) || Closing.Contains(word[end])) continue;
            anywhere = end;
            if (BreakAfter.Contains(word[end - 1]) || Opening.Contains(word[end])) preferred = end;
        }

        return preferred > 0 ? preferred : anywhere > 0 ? anywhere : first > 0 ? first : word.Length;
    }
}
