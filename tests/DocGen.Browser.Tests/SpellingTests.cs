using System.Globalization;
using DocGen.Site.Languages;
using DocGen.Site.Search;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>A word is found however it is spelled, and a reader is led to the script that he reads.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class SpellingTests(SiteInBrowser browser, SpelledSite site) : IClassFixture<SpelledSite>
{
    private static readonly (string Query, string Title)[] s_spellings =
    [
        ("C++", "C++ guide"),
        ("c#", "C# guide"),
        ("F#", "F#"),
        (".NET", "C# guide"),
        ("node.js", "Node.js"),
        ("cafe", "Cafe"),
        ("café", "Café"),
        ("cafe\u0301", "Café"),
        ("résumé", "Café"),
        ("jalapeño", "Chili"),
        ("jalapen\u0303o", "Chili"),
        ("jalapeno", "Chili"),
        ("API", "ＡＰＩ"),
        ("ａｐｉ", "ＡＰＩ"),
        ("カメラ", "ＡＰＩ"),
        ("widget", "Code"),
        ("frobnicatewidget", "Code"),
        ("case", "Code"),
        ("xml file", "Code"),
        ("Type 1", "Type1"),
        ("Type2", "Type 2"),
        ("한글", "\u1112\u1161\u11AB\u1100\u1173\u11AF"),
        ("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\u1112\u1161\u11AB\u1100\u1173\u11AF"),
        ("GRÖSSE", "Size"),
        ("λογος", "Size"),
        ("istanbul", "Size"),
        ("كتاب", "Points"),
        ("שלום", "Points"),
        ("ปฏิบัติ", "Thai"),
    ];

    [Fact]
    public async Task A_word_is_found_in_whatever_spelling()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf("en/index.html"));
        await page.Keyboard.PressAsync("/");
        var result = page.Locator("dialog.search .found a").First;
        foreach (var (query, title) in s_spellings)
        {
            await page.Locator("dialog.search input").FillAsync(query);
            await Assertions.Expect(page.Locator("dialog.search .found")).ToHaveAttributeAsync("aria-busy", "false", new() { Timeout = 30_000 });
            Assert.Equal((query, title), (query, await result.Locator("b").InnerTextAsync()));
            await Assertions.Expect(result.Locator("mark").First).ToBeVisibleAsync();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Pages_and_queries_are_taken_apart_by_the_same_rules()
    {
        string[] texts = [.. "C++|C#.|i++;|a+b|.NET|x.NET|(.gitignore|VT-x|snake_case|OS는 하나|C#은|日本語のＡＰＩ|ｶﾞｲﾄﾞ|e\u0301te\u0301|𠮷野家|naïve-Bayes|ระบบ abc|😀 x|a\u00ADb|don't|½ x².".Split('|')];
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOf("en/index.html"));
        await page.Keyboard.PressAsync("/");
        await page.WaitForFunctionAsync("() => globalThis.docgenSearch?.keyOf");
        // Of characters that are newer than .NET's tables, the browser may know the lower case already. Those for private use stay what they are, and one of them can stand between the others.
        var characters = Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xF900, 0x110000 - 0xF900));
        var keys = await page.EvaluateAsync<string>("ranges => ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => docgenSearch.keyOf(String.fromCodePoint(from + i)))).join('\uE000')", new[] { new[] { 0, 0xD800 }, [0xF900, 0x110000] });
        var differences = characters.Zip(keys.Split('\uE000'))
            .Where(pair => CharUnicodeInfo.GetUnicodeCategory(pair.First) != UnicodeCategory.OtherNotAssigned && pair.Second != Key(pair.First)).Select(pair => $"{pair.First:X4} is '{Key(pair.First)}' in the index and '{pair.Second}' in a query").ToList();
        Assert.True(differences.Count == 0, string.Join(", ", differences.Take(20)));
        foreach (var text in texts)
        {
            var words = new List<int>();
            var vocabulary = new Vocabulary([]);
            SearchWords.Read(text, new WordCache(vocabulary), words);
            var known = vocabulary.Words.Select(word => word.Word).ToHashSet();
            var asked = await page.EvaluateAsync<string[]>("text => docgenSearch.wordsOf(text)", text);
            Assert.All(asked, word => Assert.True(
                SearchWords.IsPaired(word[0]) ? word.Length == 1 || Enumerable.Range(0, word.Length - 1).All(i => known.Contains(word.Substring(i, 2))) : known.Contains(SearchWords.KeyOf(word.Replace("-", "").Replace("_", ""))),
                $"'{word}' of '{text}' is not among {string.Join(' ', known)}"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hant")]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-SG", "zh")]
    [InlineData("en-GB", "en")]
    [InlineData("fi-FI", "en")]
    public async Task The_root_leads_to_the_script_that_the_reader_reads(string locale, string language)
    {
        var page = await browser.OpenAsync(new() { Locale = locale });
        await page.GotoAsync(site.AddressOf("index.html"));
        await page.ArrivesAtAsync(site.AddressOf($"{language}/index.html"));
        await page.Context.CloseAsync();
    }

    private static string Key(int character) => SearchWords.KeyOf(Folding.Alike(char.ConvertFromUtf32(character)));
}
