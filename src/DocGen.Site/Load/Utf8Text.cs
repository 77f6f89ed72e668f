using System.Text;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>
/// Decodes an author's text file, which has to be UTF-8. One that is not is reported, and read as what it seems to be: one mistake must not
/// become a missing page and a dead link to each of its headings.
/// </summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding s_cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

    public static string? Read(string path, ProblemList problems) => AuthorFile.Read(path, AuthorFile.TextLimit, problems) is { } bytes ? Decode(bytes, path, problems) : null;

    public static string Decode(ReadOnlySpan<byte> bytes, string path, ProblemList problems)
    {
        while (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        string text;
        try
        {
            text = s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var position = FirstInvalid(bytes, exception.Index);
            var line = bytes[..position].Count((byte)'\n') + 1;
            var column = position - (bytes[..position].LastIndexOf((byte)'\n') + 1) + 1;
            var (guess, encoding) =
                bytes.StartsWith(Encoding.Unicode.Preamble) ? ("It looks like UTF-16.", Encoding.Unicode)
                : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? ("It looks like UTF-16.", Encoding.BigEndianUnicode)
                : LooksLikeCp949(bytes) ? ("It looks like CP949 (EUC-KR).", s_cp949)
                : ("It holds bytes that no UTF-8 text has.", Encoding.UTF8);
            problems.Error("DG2001", new(path, line, column), $"The file is not UTF-8. {guess} Save it as UTF-8.");
            text = encoding.GetString(bytes).TrimStart('\uFEFF');
        }

        return text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes, int hint)
    {
        var position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
            position += length;
        return Math.Min(position, bytes.Length == 0 ? hint : bytes.Length - 1);
    }

    // Every byte above ASCII is the lead of a pair that CP949 has, and at least one pair is a Hangul syllable of KS X 1001.
    private static bool LooksLikeCp949(ReadOnlySpan<byte> bytes)
    {
        var hangul = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (i + 1 == bytes.Length || bytes[i] is < 0x81 or > 0xFE) return false;
            var trail = bytes[i + 1];
            if (trail is not ((>= 0x41 and <= 0x5A) or (>= 0x61 and <= 0x7A) or (>= 0x81 and <= 0xFE))) return false;
            hangul |= bytes[i] is >= 0xB0 and <= 0xC8 && trail >= 0xA1;
            i++;
        }

        return hangul;
    }
}
