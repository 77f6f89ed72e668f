using System.Text;

namespace DocGen.Site.Plan.Freshness;

/// <summary>Tells in a few words how a text differs from what it was, as <c>… takes [-two-] {+three+} steps …</c>.</summary>
internal static class WordDifference
{
    // What a message has room for.
    private const int MostWords = 12;
    private const int Around = 3;

    // Texts that differ in more are told by their beginnings.
    private const int MostCompared = 400;

    /// <summary>The first difference of two texts.</summary>
    public static string Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start]) start++;
        var end = 0;
        while (end < old.Count - start && end < now.Count - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        var (removed, added) = First(old[start..^end], now[start..^end], out var skipped, out var isLast);
        var from = start + skipped;
        var told = new List<string>();
        if (from > Around) told.Add("…");
        told.AddRange(now[Math.Max(0, from - Around)..from]);
        if (removed.Count > 0) told.Add($"[-{Shortened(removed)}-]");
        if (added.Count > 0) told.Add($"{{+{Shortened(added)}+}}");
        var rest = now[(from + added.Count)..];
        told.AddRange(rest.Take(Around));
        if (rest.Count > Around || !isLast) told.Add("…");
        return string.Join(' ', told);
    }

    // Up to the first words that both have in common again.
    private static (List<string> Removed, List<string> Added) First(List<string> old, List<string> now, out int skipped, out bool isLast)
    {
        skipped = 0;
        isLast = true;
        if (old.Count > MostCompared || now.Count > MostCompared) return (old, now);
        var lengths = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var k = now.Count - 1; k >= 0; k--)
                lengths[i, k] = old[i] == now[k] ? lengths[i + 1, k + 1] + 1 : Math.Max(lengths[i + 1, k], lengths[i, k + 1]);
        var (gone, come) = (0, 0);
        while ((gone < old.Count || come < now.Count) && !(gone < old.Count && come < now.Count && old[gone] == now[come]))
        {
            if (come == now.Count || (gone < old.Count && lengths[gone + 1, come] >= lengths[gone, come + 1])) gone++;
            else come++;
        }

        isLast = gone == old.Count && come == now.Count;
        return (old[..gone], now[..come]);
    }

    private static string Shortened(List<string> words) => words.Count <= MostWords ? string.Join(' ', words) : string.Join(' ', words.Take(MostWords)) + " …";

    // Where words are written without spaces, each character is one.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        void End()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) End();
            else if (rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF))
            {
                End();
                words.Add(rune.ToString());
            }
            else word.Append(rune);
        }

        End();
        return words;
    }
}
