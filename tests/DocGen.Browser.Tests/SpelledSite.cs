namespace DocGen.Browser.Tests;

/// <summary>A site of words that are spelled in more than one way, in a language of two scripts and in another.</summary>
public sealed class SpelledSite() : ModelSite(null, "en", "zh", "zh-Hant")
{
    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string> Prose { get; } = new Dictionary<string, string>
    {
        ["cpp"] = "# C++ guide\n\nAbout templates.\n",
        ["csharp"] = "# C# guide\n\nAbout .NET.\n",
        ["fsharp"] = "# F#\n\nA function.\n",
        ["node"] = "# Node.js\n\nA runtime.\n",
        ["cafe"] = "# Café\n\nWhere a résumé is read.\n",
        ["plain"] = "# Cafe\n\nWhere one resumes.\n",
        ["chili"] = "# Chili\n\nA jalapen\u0303o.\n",
        ["wide"] = "# ＡＰＩ\n\nｶﾒﾗ\n",
        ["code"] = "# Code\n\n`FrobnicateWidget`, `snake_case`, `kebab-case`, `parseXMLFile`\n",
        ["type-1"] = "# Type1\n\nJoined.\n",
        ["type-2"] = "# Type 2\n\nApart.\n",
        ["hangul"] = "# \u1112\u1161\u11AB\u1100\u1173\u11AF\n\nApart.\n",
        ["size"] = "# Size\n\nGröße, ΛΌΓΟΣ, İstanbul.\n",
        ["points"] = "# Points\n\nكِتَاب שָׁלוֹם\n",
        ["thai"] = "# Thai\n\nระบบปฏิบัติการ\n",
    };
}
