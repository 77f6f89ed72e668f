namespace DocGen.Site.Render.Highlighting;

/// <summary>
/// How much code is coloured. Grammars go over the rest of a line for each of its tokens, and some over every open bracket, so that a long line or a
/// deep one takes minutes. What is too much is counted beforehand, by characters and brackets, so that every machine agrees.
/// </summary>
internal static class CodeLimit
{
    /// <summary>The characters of a block. Those of a line of more than 100 count more, as many times as it is longer.</summary>
    public const int Characters = 100_000;

    /// <summary>The brackets that may be open at once.</summary>
    public const int Depth = 100;

    private const int OrdinaryLine = 100;

    /// <summary>The first line, counted from 0, with which code is past a limit; null where it stays below.</summary>
    public static int? FirstLinePast(string code)
    {
        var (line, characters, open) = (0, 0L, 0);
        foreach (var text in code.AsSpan().EnumerateLines())
        {
            characters += text.Length * Math.Max(1L, text.Length / OrdinaryLine);
            if (characters > Characters || IsTooDeep(text, ref open)) return line;
            line++;
        }

        return null;
    }

    // Signs of "less than" look like brackets, and nothing closes them but the end of the line.
    private static bool IsTooDeep(ReadOnlySpan<char> line, ref int open)
    {
        var angles = 0;
        foreach (var character in line)
        {
            switch (character)
            {
                case '(' or '[' or '{':
                    open++;
                    break;
                case ')' or ']' or '}':
                    open = Math.Max(0, open - 1);
                    break;
                case '<':
                    angles++;
                    break;
                case '>':
                    angles = Math.Max(0, angles - 1);
                    break;
            }

            if (open + angles > Depth) return true;
        }

        return false;
    }
}
