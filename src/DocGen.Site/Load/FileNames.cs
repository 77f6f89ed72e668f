using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Site.Load;

/// <summary>Which names a file can have on every system and in a URL.</summary>
internal static partial class FileNames
{
    // Systems take 255; a page's file in the site may have a longer name than its Markdown.
    private const int Limit = 220;

    /// <summary>Why a name cannot be one everywhere, in words that follow it; null where it can.</summary>
    public static string? FlawOf(string name) =>
        name.Contains('\uFFFD') ? "is not UTF-8"
        : name.FirstOrDefault(IsForbidden) is var letter and not '\0' ? $"holds {Named(letter)}, which no name on Windows can"
        : name[^1] is '.' or ' ' ? "ends with a dot or a space, which Windows leaves out"
        : Reserved().IsMatch(name) ? "is reserved by Windows"
        : Encoding.UTF8.GetByteCount(name) > Limit ? $"is longer than {Limit} bytes"
        : null;

    /// <summary>A name as a message can show it: without what moves the cursor or hides.</summary>
    public static string Visible(string name) => string.Concat(name.Select(letter => char.IsControl(letter) || IsDirection(letter) ? $"\\u{(int)letter:X4}" : letter.ToString()));

    private static bool IsForbidden(char letter) => char.IsControl(letter) || IsDirection(letter) || "\\:*?\"<>|".Contains(letter);

    // Letters that no one sees, and that turn around what stands behind them: 'gnp.exe' reads as 'exe.png'.
    private static bool IsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' or '\uFEFF';

    private static string Named(char letter) => char.IsControl(letter) || IsDirection(letter) ? $"the letter U+{((int)letter).ToString("X4", CultureInfo.InvariantCulture)}" : $"'{letter}'";

    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
