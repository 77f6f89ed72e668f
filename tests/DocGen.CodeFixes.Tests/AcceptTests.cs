using System.Text;
using DocGen.Site;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DocGen.CodeFixes.Tests;

/// <summary>Vouching in an editor writes the file that <c>docgen accept</c> writes, byte for byte.</summary>
public sealed class AcceptTests : IDisposable
{
    private const string Cup = """
        using DocGen;

        namespace Acme;

        /// <summary xml:lang="ko">손잡이가 있는 잔.</summary>
        /// <summary xml:lang="en">A cup with a handle.</summary>
        [Layer, Name("ko", "잔"), Name("en", "Cup")]
        public sealed class Cup;

        """;

    private const string Drinks = """
        using DocGen;

        namespace Acme;

        public enum Heat
        {
            [Name("ko", "뜨거움"), Name("en", "Hot")] Hot,
        }

        /// <summary xml:lang="ko"><see cref="Cup"/>에 담는 것.</summary>
        /// <summary xml:lang="en">What goes into a <see cref="Cup"/>.</summary>
        [Comparison, Name("ko", "음료"), Name("en", "Drinks")]
        public interface IDrink
        {
            [Name("ko", "온도"), Name("en", "Heat")] Heat Heat { get; }
            [Name("ko", "맛"), Name("en", "Taste")] LocalizedText Taste { get; }
        }

        [Subject, Name("ko", "차"), Name("en", "Tea")]
        public sealed class Tea : IDrink
        {
            /// <remarks xml:lang="ko">언제나.</remarks>
            /// <remarks xml:lang="en">Always.</remarks>
            public Heat Heat => Heat.Hot;

            public LocalizedText Taste => new(("ko", "씀"), ("en", "bitter"));
        }

        """;

    // One text of each kind changes in one language.
    private static readonly string s_cup = Cup.Replace("A cup with", "A mug with").Replace("\"Cup\"", "\"Mug\"");

    private static readonly string s_drinks = Drinks.Replace("into a <see cref=\"Cup\"/>", "into a <see cref=\"Cup\">cup</see>").Replace("Always", "Most often").Replace("bitter", "sweet").Replace("\"Hot\"", "\"Very hot\"");

    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What somebody, git or another tool did to the file.</summary>
    public static TheoryData<string, Func<string, string>> Files => new()
    {
        { "as it was written", text => text },
        { "from a machine that ends lines otherwise", text => text.Replace("\n", "\r\n") },
        { "with a byte order mark", text => "\uFEFF" + text },
        { "out of order", text => string.Join('\n', text.TrimEnd('\n').Split('\n').Reverse()) + "\n" },
        { "merged, with lines of both branches", text => text + "T:Acme.Cup/name ko=0123456789abcdef\nT:Acme.Tea/name ko=0123456789abcdef fr=0123456789abcdef\n" },
        { "merged, with the marks of git", text => "<<<<<<< HEAD\n" + text + "=======\nwhat is that\n>>>>>>> other\n" },
        { "with a language that the site had", text => text.Replace("T:Acme.Cup/summary ", "T:Acme.Cup/summary de=0123456789abcdef fr=0123456789abcdef ") },
        { "with what is no more", text => text + "T:Acme.Can/name en=0123456789abcdef ko=0123456789abcdef\nold/page en=01234567-0123456789abcdef\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task One_text(string state, Func<string, string> change)
    {
        var before = await VouchedAsync(change);
        var after = await Editor.AcceptAsync(before, scope: null, s_cup, s_drinks);
        Assert.All(after, file => AssertSame(state, Accept("T:Acme.Cup/summary"), file));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task All_of_a_document(string state, Func<string, string> change)
    {
        var before = await VouchedAsync(change);
        var after = await Editor.AcceptAsync(before, FixAllScope.Document, s_cup, s_drinks);
        Accept("T:Acme.Cup/summary");
        Assert.All(after, file => AssertSame(state, Accept("T:Acme.Cup/name"), file));
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_of_a_project_or_of_the_solution(FixAllScope scope)
    {
        var before = await VouchedAsync(text => text);
        var after = await Editor.AcceptAsync(before, scope, s_cup, s_drinks);
        Assert.All(after, file => AssertSame(scope.ToString(), Accept(what: null), file));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(FixAllScope.Solution)]
    public async Task A_program_that_applies_all_fixes_vouches_for_nothing(FixAllScope? scope) =>
        Assert.Empty(await Editor.AcceptAsync("MSBuildWorkspace", await VouchedAsync(text => text), scope, s_cup, s_drinks));

    private async Task<byte[]> VouchedAsync(Func<string, string> change)
    {
        foreach (var language in new[] { "ko", "en" }) Write($"content/{language}/index.md", "# Drinks\n\nAll of them.\n");
        Write("content/site.yaml", "title: Drinks\n");
        await Editor.CompileAsync(Model, Cup, Drinks);
        Accept(what: null);
        File.WriteAllText(Lock, change(File.ReadAllText(Lock)), new UTF8Encoding(false));
        await Editor.CompileAsync(Model, s_cup, s_drinks);
        return File.ReadAllBytes(Lock);
    }

    // As the command line does.
    private byte[] Accept(string? what)
    {
        var accepted = SiteAcceptance.Run(
            new()
            {
                ProjectFolder = _folder,
                ContentFolder = Path.Combine(_folder, "content"),
                ThemeFolders = [Templates],
                OutputFolder = Path.Combine(_folder, "_site"),
                Languages = ["ko", "en"],
                AssemblyPath = Model,
            },
            what);
        Assert.DoesNotContain(accepted.Problems, problem => problem.Severity == Site.Problems.ProblemSeverity.Error);
        return File.ReadAllBytes(Lock);
    }

    private string Model => Path.Combine(_folder, "Acme.dll");

    private string Lock => Path.Combine(_folder, "content", "translations.lock");

    private static string Templates
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Directory.Packages.props"))) folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "templates");
        }
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static void AssertSame(string state, byte[] expected, byte[] actual) =>
        Assert.Equal((state, Encoding.UTF8.GetString(expected)), (state, Encoding.UTF8.GetString(actual)));
}
