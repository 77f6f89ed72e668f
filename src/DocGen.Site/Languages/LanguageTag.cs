using System.Text.RegularExpressions;

namespace DocGen.Site.Languages;

/// <summary>A BCP 47 tag, as far as a site needs it: <c>zh-Hant-HK</c> is a language, a script and a region.</summary>
/// <param name="Language">The language, such as <c>zh</c>.</param>
/// <param name="Script">The script that the tag names, or else the one that its language is written in, in its region.</param>
/// <param name="Region">The region, such as <c>HK</c>; empty where there is none.</param>
internal sealed partial record LanguageTag(string Language, string Script, string Region)
{
    // Languages that are not written in Latin letters, and regions that write another script than the rest of their language.
    private static readonly Dictionary<string, string> s_scripts = (
        from line in (string[])
        [
            "Arab ar arz az-IQ az-IR azb bal bqi ckb fa glk ha-CM ha-SD kk-AF kk-CN kk-IR ks ku-IQ ku-IR ky-CN lrc ms-CC mzn pa-PK pnb prs ps sd skr tg-PK ug ur uz-AF",
            "Armn hy", "Beng as bn", "Cyrl az-RU ba be bg ce cv kk ku-AM ky mk mn os ru sah sr tg tt uk uz-CN", "Deva bho hi kok mai mr ne sa sd-IN", "Ethi am ti",
            "Geor ka", "Grek el", "Gujr gu", "Guru pa", "Hans yue-CN zh", "Hant yue zh-HK zh-MO zh-TW", "Hebr he iw ji yi", "Jpan ja", "Khmr km", "Knda kn", "Kore ko", "Laoo lo",
            "Latn ky-TR sr-ME sr-RO sr-RU sr-TR", "Mlym ml", "Mong mn-CN", "Mymr my", "Nkoo nqo", "Orya or", "Sinh si", "Syrc syr", "Taml ta", "Telu te", "Thaa dv", "Thai th", "Tibt bo dz",
        ]
        let words = line.Split(' ')
        from place in words[1..]
        select (place, words[0])).ToDictionary(StringComparer.Ordinal);

    private static readonly HashSet<string> s_rightToLeft = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

    /// <summary>Whether lines begin at the right.</summary>
    public bool IsRightToLeft => s_rightToLeft.Contains(Script);

    /// <summary>Reads a tag, in whatever case it is written.</summary>
    /// <returns>The tag; null where it is none.</returns>
    public static LanguageTag? Parse(string tag)
    {
        if (Form().Match(tag) is not { Success: true } match) return null;
        var (language, script, region) = (match.Groups["language"].Value.ToLowerInvariant(), match.Groups["script"].Value, match.Groups["region"].Value.ToUpperInvariant());
        return new(language, script.Length > 0 ? Title(script) : ScriptOf(language, region), region);
    }

    /// <summary>A tag in the case that is customary: <c>zh-Hant-HK</c>.</summary>
    public static string InUsualCase(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length && parts[i].Length > 1; i++)
        {
            if (parts[i].Length == 2) parts[i] = parts[i].ToUpperInvariant();
            else if (parts[i].Length == 4 && !char.IsAsciiDigit(parts[i][0])) parts[i] = Title(parts[i]);
        }

        return string.Join('-', parts);
    }

    /// <summary>The languages whose texts serve this one, the closest first: in the same script, so <c>pt</c> for <c>pt-BR</c>, but not <c>zh</c> for <c>zh-Hant</c>.</summary>
    public IEnumerable<string> Substitutes()
    {
        yield return $"{Language}-{Script}";
        if (ScriptOf(Language, "") == Script) yield return Language;
    }

    /// <summary>How a page says that something is in a language: <c>lang="ar" dir="rtl"</c>.</summary>
    /// <param name="language">The language's tag.</param>
    /// <param name="around">The language around it; none where it is the page itself.</param>
    public static string Attributes(string language, string around)
    {
        var isRightToLeft = Parse(language)?.IsRightToLeft ?? false;
        return isRightToLeft == (Parse(around)?.IsRightToLeft ?? false) ? $"lang=\"{language}\"" : $"lang=\"{language}\" dir=\"{(isRightToLeft ? "rtl" : "ltr")}\"";
    }

    private static string ScriptOf(string language, string region) =>
        s_scripts.TryGetValue($"{language}-{region}", out var script) || s_scripts.TryGetValue(language, out script) ? script : "Latn";

    private static string Title(string script) => char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant();

    [GeneratedRegex("^(?<language>[a-z]{2,3}|[a-z]{5,8})(-(?<script>[a-z]{4}))?(-(?<region>[a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
