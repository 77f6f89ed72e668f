using System.Globalization;
using System.Text;

namespace DocGen.Site.Diagrams;

/// <summary>
/// Measures text without a font: advance widths in hundredths of an em that no usual system font exceeds, so that a label that fits
/// here fits on the reader's machine.
/// </summary>
/// <remarks>
/// The figures for ASCII are, character by character, the wider one of Noto Sans CJK KR Bold and DejaVu Sans Bold, read from their
/// <c>hmtx</c> tables and rounded up; DejaVu is the widest fallback of semi-bold system sans-serifs. Hangul and other wide characters
/// are one em, where Noto Sans CJK KR has 0.92. The classes of other characters cover the same two fonts, but for ligatures and rare symbols.
/// </remarks>
public static class TextMeasure
{
    private const int Em = 100;
    private const int UpperCase = 120;
    private const int LowerCase = 110;
    private const int Symbol = 125;

    private static ReadOnlySpan<byte> Ascii =>
    [
        35, 46, 58, 84, 70, 101, 88, 33, 46, 46, 53, 84, 38, 42, 38, 39,    // space to /
        70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 59,     // 0 to ?
        101, 78, 77, 74, 84, 69, 69, 83, 84, 38, 57, 78, 64, 100, 84, 86,   // @ to O
        74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 39, 46, 84, 57,    // P to _
        63, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69,    // ` to o
        72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,         // p to ~
    ];

    /// <summary>The width of one line of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The font size in user units.</param>
    /// <returns>The width in user units; a real font draws the text at most this wide.</returns>
    public static double Width(string text, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes()) hundredths += Advance(rune);
        return hundredths * size / Em;
    }

    private static int Advance(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~') return Ascii[rune.Value - ' '];
        if (rune.Value == '\u00A0') return Ascii[0];
        if (IsConjoiningHangul(rune.Value)) return 0;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter when !IsFullWidth(rune.Value) => UpperCase,
            UnicodeCategory.LowercaseLetter when !IsFullWidth(rune.Value) => LowerCase,
            UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol when !IsFullWidth(rune.Value) => Symbol,
            _ => Em,
        };
    }

    // Vowels and final consonants of decomposed Hangul are drawn into the syllable that their first consonant began.
    private static bool IsConjoiningHangul(int value) => value is (>= 0x1160 and <= 0x11FF) or (>= 0xD7B0 and <= 0xD7FF);

    private static bool IsFullWidth(int value) => value is (>= 0x3000 and <= 0x33FF) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6);
}
