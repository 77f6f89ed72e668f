using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Threading.Channels;
using DocGen.Site;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Serve.Tests;

/// <summary>A preview that follows real files.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen 한글 ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_site_follows_its_files_and_survives_mistakes()
    {
        Write("content/site.yaml", "title: Small\n");
        Write("content/en/index.md", "# First\n");
        var built = Channel.CreateUnbounded<SiteBuildResult>();
        var compilations = 0;
        using var stop = new CancellationTokenSource();
        await using var server = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        using var client = new HttpClient { BaseAddress = new(server.Address) };
        var preview = new Preview(
            server,
            (_, _) =>
            {
                compilations++;
                IReadOnlyList<Problem> problems = File.ReadAllText(Path.Combine(_folder, "Model.cs")).Contains("broken") ? [RunningPreview.Error("Expected ;")] : [];
                return Task.FromResult(new CompiledModel(problems.Count == 0 ? Options() : null, problems, []));
            },
            result => built.Writer.TryWrite(result));
        Write("Model.cs", "class Model;");
        var running = preview.RunAsync(Options(), stop.Token);
        Assert.True((await built.Reader.ReadAsync()).Succeeded);
        Assert.Contains("First", await client.GetStringAsync("en/index.html"));
        Assert.Contains($"<base href=\"/\">", await (await client.GetAsync("no/such/page")).Content.ReadAsStringAsync());

        // A page; a new page.
        Write("content/en/index.md", "# Second\n");
        Assert.True((await UntilAsync(built, result => result.Succeeded)).Succeeded);
        Assert.Contains("Second", await client.GetStringAsync("en/index.html"));
        Write("content/en/more.md", "# More\n");
        await UntilAsync(built, _ => Contains(client, "en/more.html", "More"));
        Assert.Equal(1, compilations);

        // A mistake, mended.
        Write("content/en/index.md", "# Third\n\n[nowhere](nope.md)\n");
        await UntilAsync(built, result => result.Problems.Any(problem => problem.Id == "DG2011"));
        Assert.Contains("Second", await client.GetStringAsync("en/index.html"));
        Write("content/en/index.md", "# Fourth\n");
        await UntilAsync(built, result => result.Succeeded);
        Assert.Contains("Fourth", await client.GetStringAsync("en/index.html"));

        // A template: the folder is new.
        Write("templates/partials/footer.html", "<footer>{{ nope }}</footer>");
        await UntilAsync(built, result => result.Problems.Any(problem => problem.Id.StartsWith("DG30", StringComparison.Ordinal)));
        Write("templates/partials/footer.html", "<footer>Own footer</footer>");
        await UntilAsync(built, result => result.Succeeded);
        Assert.Contains("Own footer", await client.GetStringAsync("en/index.html"));

        // C# is compiled; while it does not compile, the last good pages stay.
        Write("Model.cs", "broken");
        await UntilAsync(built, result => result.Problems.Any(problem => problem.Message == "Expected ;"));
        Assert.Contains("Fourth", await client.GetStringAsync("en/index.html"));
        Write("Model.cs", "class Mended;");
        await UntilAsync(built, result => result.Succeeded);
        Assert.True(compilations >= 3);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_folder), entry => Path.GetFileName(entry) == "_site");
    }

    [Fact]
    public void A_model_that_was_compiled_anew_replaces_the_old_one_which_is_let_go()
    {
        var model = Path.Combine(_folder, "SmallModel.dll");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "SmallModel.dll"), model);
        var cache = new ModelCache();
        var options = Options() with { AssemblyPath = model, Languages = [] };
        for (var i = 0; i < 5; i++)
        {
            File.SetLastWriteTimeUtc(model, new DateTime(2026, 1, 1 + i, 0, 0, 0, DateTimeKind.Utc));
            Render(options, cache);
            Render(options, cache);
        }

        for (var i = 0; i < 20 && Models() > 1; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(1, Models());
        GC.KeepAlive(cache);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Render(SiteOptions options, ModelCache cache) => Assert.True(SiteOnDemand.Load(options, cache, null, null, new())!.PageCount > 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Models() => AssemblyLoadContext.All.Count(context => context.Name == "model");

    private static bool Contains(HttpClient client, string path, string text)
    {
        var response = client.GetAsync(path).GetAwaiter().GetResult();
        return response.Content.ReadAsStringAsync().GetAwaiter().GetResult().Contains(text, StringComparison.Ordinal);
    }

    // A save may be seen in two steps, so what is waited for may not be the next.
    private static async Task<SiteBuildResult> UntilAsync(Channel<SiteBuildResult> built, Predicate<SiteBuildResult> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var result = await built.Reader.ReadAsync(patience.Token);
            if (isIt(result)) return result;
        }
    }

    private SiteOptions Options() => new()
    {
        ProjectFolder = _folder,
        ContentFolder = Path.Combine(_folder, "content"),
        ThemeFolders = [Path.Combine(Root, "templates"), Path.Combine(_folder, "templates")],
        OutputFolder = Path.Combine(_folder, "_site"),
        Languages = ["en"],
    };

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Root => typeof(PreviewTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
