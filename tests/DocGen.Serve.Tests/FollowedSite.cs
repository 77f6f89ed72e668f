using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using System.Threading.Channels;
using DocGen.Site;

namespace DocGen.Serve.Tests;

/// <summary>A site of real files in a folder of its own, and a preview that follows them.</summary>
internal sealed class FollowedSite : IAsyncDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("docgen 한글 ").FullName;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<SiteBuildResult> _built = Channel.CreateUnbounded<SiteBuildResult>();
    private PreviewServer? _server;
    private HttpClient? _client;
    private Task? _running;

    public FollowedSite()
    {
        Write("content/site.yaml", "title: Small\n");
        Write("content/en/index.md", "# First\n");
        Write("Model.cs", "class Model;");
    }

    /// <summary>What stands for the compiler; it compiles nothing, and read nothing.</summary>
    public Func<CompiledModel>? Compile { get; set; }

    /// <summary>Whether the compiler was told, each time, to compile what the build takes for unchanged.</summary>
    public ConcurrentQueue<bool> Compilations { get; } = [];

    /// <summary>The project's folder, which has another above it for what lies beside.</summary>
    public string Folder => Path.Combine(_root, "site");

    public HttpClient Client => _client!;

    public SiteOptions Options => new()
    {
        ProjectFolder = Folder,
        ContentFolder = At("content"),
        ThemeFolders = [Path.Combine(Root, "templates"), At("templates")],
        OutputFolder = At("_site"),
        Languages = ["en"],
    };

    private static string Root => typeof(FollowedSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public string At(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Writes a file at once, so that nobody sees half of it.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        var whole = Path.Combine(_root, "whole");
        File.WriteAllText(whole, text);
        File.Move(whole, At(path), overwrite: true);
    }

    /// <summary>Starts the preview, and waits for the first site.</summary>
    public async Task<SiteBuildResult> StartAsync(Func<string, FileSystemWatcher>? watch = null)
    {
        _server = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        _client = new HttpClient { BaseAddress = new(_server.Address) };
        CompiledModel CompileOnce(bool isStale)
        {
            Compilations.Enqueue(isStale);
            return Compile?.Invoke() ?? new(Options, [], []);
        }

        var preview = new Preview(_server, (isStale, _) => Task.Run(() => CompileOnce(isStale)), result => _built.Writer.TryWrite(result)) { Watch = watch ?? (folder => new(folder)) };
        _running = preview.RunAsync(Options, _stop.Token);
        return await UntilAsync(_ => true);
    }

    /// <summary>Waits for a site. A save may be seen in two steps, so what is waited for may not be the next.</summary>
    public async Task<SiteBuildResult> UntilAsync(Predicate<SiteBuildResult> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var result = await _built.Reader.ReadAsync(patience.Token);
            if (isIt(result)) return result;
        }
    }

    /// <summary>Waits until a page shows a text.</summary>
    public async Task ShowsAsync(string text, string path = "en/index.html")
    {
        while (!(await ReadAsync(path)).Contains(text, StringComparison.Ordinal)) await UntilAsync(_ => true);
    }

    /// <summary>A page as it is now, also where it is not found.</summary>
    public async Task<string> ReadAsync(string path = "en/index.html")
    {
        using var response = await Client.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_running is not null) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);
        _client?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        _stop.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
