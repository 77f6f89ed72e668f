using System.Text;
using DocGen.Generator.Diagnostics;
using DocGen.Generator.Tests.Harness;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Tests.Diagnostics;

/// <summary>
/// Texts of the model that another language has left behind are told in editors, by <c>translations.lock</c>. That an editor reads what the tool reads is proved with the
/// tool, in the tests of the site.
/// </summary>
public sealed class StaleTextTests
{
    private const string Model = """
        using DocGen;

        /// <summary xml:lang="ko">땅.</summary>
        /// <summary xml:lang="en">What all stands on.</summary>
        [Layer, Name("ko", "땅"), Name("en", "Ground")]
        public sealed class Ground;

        /// <summary xml:lang="ko">모양.</summary>
        /// <summary xml:lang="en">Shapes.</summary>
        [Comparison, Name("ko", "모양"), Name("en", "Shape")]
        public interface IShape
        {
            [Name("ko", "재료"), Name("en", "Matter")]
            LocalizedText Matter { get; }
        }

        /// <summary xml:lang="ko"><see cref="Ground"/> 위의 탑.</summary>
        /// <summary xml:lang="en">A tower on <see cref="Ground"/>.</summary>
        [Subject, Name("ko", "탑"), Name("en", "Tower"), Stack(typeof(Ground))]
        public sealed class Tower : IShape
        {
            public LocalizedText Matter => new(("ko", "돌"), ("en", "stone"));
        }
        """;

    private static readonly string s_vouched = TranslationLock.Write(
    [
        Unit("T:Ground/summary", "땅.", "What all stands on."),
        Unit("T:Ground/name", "땅", "Ground"),
        Unit("T:Tower/summary", " 위의 탑.\nT:Ground", "A tower on .\nT:Ground"),
        Unit("P:Tower.Matter/value", "돌", "stone"),
    ]);

    [Theory]
    [InlineData("What all stands on", "What everything stands on", "<summary xml:lang=\"ko\">땅.</summary>", "T:Ground/summary")]
    [InlineData("\"Ground\")]", "\"Soil\")]", "Name(\"ko\", \"땅\")", "T:Ground/name")]
    [InlineData("A tower on <see cref=\"Ground\"/>", "A tower on <see cref=\"Tower\"/>", "<summary xml:lang=\"ko\"><see cref=\"Ground\"/> 위의 탑.</summary>", "T:Tower/summary")]
    [InlineData("\"stone\"", "\"brick\"", "(\"ko\", \"돌\")", "P:Tower.Matter/value")]
    public void DG2080_a_text_is_told_where_it_was_left_behind(string before, string after, string place, string key)
    {
        Assert.Contains(before, Model, StringComparison.Ordinal);
        var told = Assert.Single(Analysis.Run(ModelCompilation.Create(Model.Replace(before, after, StringComparison.Ordinal)), ProjectOptions.Default, new LockFile(s_vouched)));

        Assert.Equal(("DG2080", DiagnosticSeverity.Warning, place), (told.Id, told.Severity, told.Location.SourceTree!.GetText().ToString(told.Location.SourceSpan)));
        Assert.Equal($"'en' has changed since somebody vouched that both say the same, and this has not. Translate the change; then, or where this is right as it is, run 'docgen accept {key}'.", told.GetMessage());
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("none", null)]
    public void The_project_says_how_bad_it_is(string staleness, DiagnosticSeverity? severity)
    {
        var told = Analysis.Run(ModelCompilation.Create(Model.Replace("\"stone\"", "\"brick\"", StringComparison.Ordinal)), new ProjectOptions("Acme", "ko,en", staleness: staleness), new LockFile(s_vouched));
        Assert.Equal(severity, told.FirstOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("nothing", "", "")]
    [InlineData("both languages", "\"돌\"), (\"en\", \"stone\")", "\"벽돌\"), (\"en\", \"brick\")")]
    [InlineData("other white space", "What all stands on.", "What all\n///   stands  on.")]
    [InlineData("a text that nobody vouched for", "\"Matter\"", "\"Material\"")]
    [InlineData("a value that is computed now", "\"stone\"", "\"sto\" + \"ne\"")]
    [InlineData("a language less", ", (\"en\", \"stone\")", "")]
    public void What_is_no_stale_text(string edit, string before, string after)
    {
        var source = before.Length == 0 ? Model : Model.Replace(before, after, StringComparison.Ordinal);
        Assert.True(before.Length == 0 || source != Model, edit);
        Assert.DoesNotContain(Analysis.Run(ModelCompilation.Create(source), ProjectOptions.Default, new LockFile(s_vouched)), told => told.Id == "DG2080");
    }

    [Fact]
    public void Without_the_file_nothing_is_compared() => Assert.Empty(Analysis.Run(ModelCompilation.Create(Model.Replace("\"stone\"", "\"brick\"", StringComparison.Ordinal)), ProjectOptions.Default));

    [Fact]
    public void A_file_that_is_damaged_counts_as_far_as_it_can_be_read() => Assert.Equal("DG2080", Assert.Single(Analysis.Run(
        ModelCompilation.Create(Model.Replace("\"stone\"", "\"brick\"", StringComparison.Ordinal)),
        ProjectOptions.Default,
        new LockFile("<<<<<<< HEAD\r\n" + s_vouched.Replace("\n", "\r\n", StringComparison.Ordinal) + "=======\r\nnothing\r\n"))).Id);

    [Fact]
    public void An_edit_of_the_model_does_not_read_the_file_again()
    {
        var file = new LockFile(s_vouched);
        Assert.Empty(Analysis.Run(ModelCompilation.Create(Model), ProjectOptions.Default, file));
        var reads = file.Reads;
        Assert.True(reads > 0);

        Assert.Single(Analysis.Run(ModelCompilation.Create(Model.Replace("\"stone\"", "\"brick\"", StringComparison.Ordinal)), ProjectOptions.Default, file));
        Assert.Equal(reads, file.Reads);
    }

    private static LockedUnit Unit(string key, string korean, string english) => new(key, 0, new Dictionary<string, IReadOnlyList<UnitHash>>
    {
        ["ko"] = [HashOf(korean)],
        ["en"] = [HashOf(english)],
    });

    // What a text refers to stands on lines behind it.
    private static UnitHash HashOf(string text) => text.Split('\n') is [var words, .. var targets] ? new("", MeaningHash.Of(words, targets)) : default;

    /// <summary>The file, which counts how often what is in it is read.</summary>
    private sealed class LockFile(string text) : AdditionalText
    {
        private readonly CountedText _text = new(SourceText.From(text));

        public int Reads => _text.Reads;

        public override string Path => "/site/content/translations.lock";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class CountedText(SourceText text) : SourceText
    {
        public int Reads { get; private set; }

        public override Encoding? Encoding => text.Encoding;

        public override int Length => text.Length;

        public override char this[int position]
        {
            get
            {
                Reads++;
                return text[position];
            }
        }

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            Reads++;
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
    }
}
