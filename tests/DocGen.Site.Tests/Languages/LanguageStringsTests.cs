using DocGen.Site.Languages;
using DocGen.Site.Problems;

namespace DocGen.Site.Tests.Languages;

public sealed class LanguageStringsTests
{
    [Fact]
    public void Nested_names_become_dotted_keys()
    {
        var strings = Parse("""
            page:
              skip: 본문으로
              deep:
                er: "x: y"
            yes: no # a text here, not an answer
            empty: ""
            """, out var problems);

        Assert.Empty(problems);
        Assert.Equal(["empty", "page.deep.er", "page.skip", "yes"], strings.Keys);
        Assert.Equal("본문으로", strings["page.skip"]);
        Assert.Equal("no", strings["yes"]);
        Assert.Equal("", strings["empty"]);
    }

    [Fact]
    public void A_key_that_does_not_exist_is_told_with_its_file()
    {
        var strings = Parse("a: b", out _);

        Assert.False(strings.TryGet("c", out _));
        Assert.Equal("'strings/ko.yaml' has no 'c'.", Assert.Throws<KeyNotFoundException>(() => strings["c"]).Message);
    }

    [Fact]
    public void Placeholders_are_filled_in() =>
        Assert.Equal("2 of {b}", Parse("a: '{x} of {b}'", out _).Format("a", ("x", "2"), ("c", "3")));

    [Theory]
    [InlineData("a: [b]", 1, 4)]
    [InlineData("a.b: 1\na:\n  b: 2", 3, 3)]
    [InlineData("a:\nb: 1", 1, 3)]
    [InlineData("? {a: b}\n: c", 1, 3)]
    public void What_is_no_text_is_a_problem_at_its_place(string yaml, int line, int column)
    {
        Parse(yaml, out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal(("DG3010", "strings/ko.yaml", line, column), (problem.Id, problem.Path, problem.Line, problem.Column));
    }

    [Fact]
    public void Yaml_that_cannot_be_read_is_told_as_everywhere_else()
    {
        Parse("a: b: c", out var problems);

        Assert.Equal("strings/ko.yaml(1,5): error DG2002: Put a text with ': ' in it in quotes: a: \"b: c\"", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("{}")]
    public void A_file_may_be_empty(string yaml)
    {
        Assert.Empty(Parse(yaml, out var problems).Keys);
        Assert.Empty(problems);
    }

    [Fact]
    public void Deep_nesting_is_no_danger() => Parse(string.Concat(Enumerable.Repeat("{a: ", 5_000)), out _);

    [Fact]
    public void A_key_that_one_language_lacks_is_an_error_that_names_it()
    {
        var english = LanguageStrings.Parse("en", "strings/en.yaml", "a: A\nb: B {x}", new());
        var korean = LanguageStrings.Parse("ko", "strings/ko.yaml", "b: 나 {y}\nc: 다", new());

        Assert.Equal(
            [
                "strings/ko.yaml(1,1): error DG3011: 'a' is missing. In 'strings/en.yaml' it is 'A'; write it in the language 'ko'.",
                "strings/ko.yaml(1,4): error DG3012: 'b' is '나 {y}', and in 'strings/en.yaml' it is 'B {x}'. Use the same names in braces in both.",
                "strings/en.yaml(1,1): error DG3011: 'c' is missing. In 'strings/ko.yaml' it is '다'; write it in the language 'en'.",
            ],
            StringsCheck.Compare([english, korean]).Select(problem => problem.ToString()));
    }

    [Fact]
    public void The_default_theme_speaks_its_languages_completely()
    {
        var strings = ThemeStrings.Files.Select(ThemeStrings.Read).ToArray();

        Assert.Equal(["de", "en", "es", "fr", "ja", "ko", "zh-Hant", "zh"], strings.Select(language => language.Language));
        Assert.Empty(StringsCheck.Compare(strings));
    }

    [Theory]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh-Hans-SG", "zh-Hans zh")]
    [InlineData("zh-CN", "zh-Hans zh")]
    [InlineData("pt-BR", "pt-Latn pt")]
    [InlineData("sr-Latn", "sr-Latn")]
    [InlineData("sr-ME", "sr-Latn")]
    [InlineData("pa-PK", "pa-Arab")]
    [InlineData("de-CH-1996", "de-Latn de")]
    public void Texts_of_another_region_serve_and_those_in_another_script_do_not(string language, string substitutes) =>
        Assert.Equal(substitutes, string.Join(' ', LanguageTag.Parse(language)!.Substitutes()));

    private static LanguageStrings Parse(string yaml, out IReadOnlyList<Problem> problems)
    {
        var found = new ProblemList();
        var strings = LanguageStrings.Parse("ko", "strings/ko.yaml", yaml, found);
        problems = found.ToSorted();
        return strings;
    }
}
