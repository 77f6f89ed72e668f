using System.Text;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>Where a text was wrapped between two characters of Chinese or Japanese, the break stands for nothing; elsewhere, Korean too, for a space.</summary>
internal static class LineJoint
{
    public static bool IsAt(LineBreakInline lineBreak) =>
        !lineBreak.IsHard && Last(lineBreak.PreviousSibling) is { } before && IsWide(before) && First(lineBreak.NextSibling) is { } after && IsWide(after);

    private static Rune? Last(Inline? inline) => inline switch
    {
        ContainerInline container => Last(container.LastChild),
        _ => TextOf(inline) is { Length: > 0 } text && Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null,
    };

    private static Rune? First(Inline? inline) => inline switch
    {
        ContainerInline container => First(container.FirstChild),
        _ => TextOf(inline) is { Length: > 0 } text && Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null,
    };

    private static string TextOf(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    };

    // What Unicode calls wide, without Hangul and emoji: Han, kana, bopomofo and Yi, their punctuation, and forms as wide as they.
    private static bool IsWide(Rune rune) => rune.Value is
        (>= 0x2E80 and <= 0x312F) or (>= 0x3190 and <= 0x31FF) or (>= 0x3220 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF) or
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF01 and <= 0xFF9F) or (>= 0xFFE0 and <= 0xFFE6) or
        (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD);
}
