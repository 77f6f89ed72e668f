using System.Diagnostics;
using System.Text;
using DocGen.Build.Tests.Harness;

namespace DocGen.Tool.Tests;

/// <summary><c>docgen serve</c> as a process of its own, which only its reader ends.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen 한글 ").FullName;
    private Process? _serve;

    private string Site => Path.Combine(_folder, "site");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_serve is not null)
        {
            _serve.Kill(entireProcessTree: true);
            await _serve.WaitForExitAsync();
            _serve.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_folder_that_it_is_started_in_may_go_and_come_back()
    {
        Write("# First\n");
        var address = await StartAsync();
        await ShowsAsync(address, "First");

        Directory.Move(Site, Path.Combine(_folder, "another branch"));
        await SaysAsync("The last good pages stay");
        Write("# Second\n");

        await ShowsAsync(address, "Second");
    }

    [Fact]
    public async Task What_a_draft_lacks_is_told_again_where_it_has_changed()
    {
        Write("# First\n");
        await StartAsync("en,ko");
        Assert.Single(await SaysUntilAsync("pages."), line => line.Contains("DG2064", StringComparison.Ordinal));

        Write("# Second\n");
        Assert.DoesNotContain(await SaysUntilAsync("pages."), line => line.Contains("DG2064", StringComparison.Ordinal));

        File.WriteAllText(Path.Combine(Site, "content", "en", "more.md"), "# More\n");
        Assert.Single(await SaysUntilAsync("pages."), line => line.Contains("DG2064", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_last_good_pages_it_speaks_where_there_were_any()
    {
        Write("# First\n\n[Nowhere](nowhere.md)\n");
        await StartAsync();
        await SaysAsync("There was no good site before");

        Write("# First\n");
        await SaysAsync("1 page");
        Write("# First\n\n[Nowhere](nowhere.md)\n");
        await SaysAsync("The last good pages stay");
    }

    [Fact]
    public async Task Nobody_needs_to_read_what_it_says()
    {
        Write("# First\n");
        var address = await StartAsync();
        _serve!.StandardOutput.Dispose();
        Write("# Second\n");
        await ShowsAsync(address, "Second");
        Write("# Third\n");
        await ShowsAsync(address, "Third");

        Assert.False(_serve.HasExited);
    }

    private void Write(string page)
    {
        Directory.CreateDirectory(Path.Combine(Site, "content", "en"));
        File.WriteAllText(Path.Combine(Site, "content", "site.yaml"), "title: Small\n");
        File.WriteAllText(Path.Combine(Site, "content", "en", "index.md"), page);
    }

    private async Task<string> StartAsync(string languages = "en")
    {
        _serve = Process.Start(new ProcessStartInfo("dotnet", ["exec", Repository.Tool, "serve", "--port", "0", "--languages", languages])
        {
            WorkingDirectory = Site,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        return (await SaysAsync("Serving http://localhost:")).Split(' ')[1];
    }

    private async Task<string> SaysAsync(string text) => (await SaysUntilAsync(text))[^1];

    private async Task<IReadOnlyList<string>> SaysUntilAsync(string text)
    {
        var lines = new List<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var line = await _serve!.StandardOutput.ReadLineAsync(patience.Token);
            Assert.NotNull(line);
            lines.Add(line);
            if (line.Contains(text, StringComparison.Ordinal)) return lines;
        }
    }

    private static async Task ShowsAsync(string address, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var client = new HttpClient { BaseAddress = new(address) };
        while (true)
        {
            using var response = await client.GetAsync("en/index.html", patience.Token);
            if ((await response.Content.ReadAsStringAsync(patience.Token)).Contains(text, StringComparison.Ordinal)) return;
            await Task.Delay(50, patience.Token);
        }
    }
}
