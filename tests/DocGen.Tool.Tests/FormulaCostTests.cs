using DocGen.Build.Tests.Harness;

namespace DocGen.Tool.Tests;

/// <summary>
/// What formulas and drawings cost those who have none, and later builds of those who have some: nothing. A tool whose script engine is broken does the same work, so the
/// engine is not loaded.
/// </summary>
public sealed class FormulaCostTests : IDisposable
{
    private const string Formula = "# A formula\n\n$$\nx^2\n$$\n";
    private const string Drawing = "# A drawing\n\n```mermaid\nflowchart LR\n  A --> B\n```\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-").FullName;

    public FormulaCostTests() => Folders.Copy(Path.GetDirectoryName(Repository.Tool)!, At("tool"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_site_without_any_loads_no_engine()
    {
        Write("index", "# Home\n\nIt costs $5, and `$x^2$` is code.\n");
        BreakEngine();
        Assert.Equal(0, (await BuildAsync()).ExitCode);
    }

    [Theory]
    [InlineData(Formula)]
    [InlineData(Drawing)]
    public async Task A_page_with_one_does(string page)
    {
        Write("index", page);
        BreakEngine();
        Assert.NotEqual(0, (await BuildAsync()).ExitCode);
    }

    [Fact]
    public async Task A_later_build_does_only_for_a_page_that_has_changed()
    {
        Write("index", "# Home\n");
        Write("formula", Formula);
        Write("drawing", Drawing);
        Assert.Equal(0, (await BuildAsync()).ExitCode);

        BreakEngine();
        Write("index", "# Home\n\nText.\n");
        Assert.Equal(0, (await BuildAsync()).ExitCode);
        Assert.Contains("<math", File.ReadAllText(At("site/_site/en/formula.html")), StringComparison.Ordinal);

        Write("drawing", Drawing + "\nText.\n");
        Assert.NotEqual(0, (await BuildAsync()).ExitCode);
    }

    private void Write(string name, string page)
    {
        Directory.CreateDirectory(At("site/content/en"));
        File.WriteAllText(At("site/content/site.yaml"), "title: Small\n");
        File.WriteAllText(At($"site/content/en/{name}.md"), page);
    }

    private void BreakEngine() => File.WriteAllText(At("tool/Jint.dll"), "broken");

    private Task<CommandResult> BuildAsync() => Command.RunAsync(At("site"), "dotnet", ["exec", At("tool/" + Path.GetFileName(Repository.Tool)), "build", "--languages", "en"]);

    private string At(string path) => Path.Combine(_folder, path);
}
