using System.Diagnostics;
using System.Text;
using DocGen.Build.Tests.Harness;

namespace DocGen.Browser.Tests;

/// <summary>The sample project with a preview of it, compiled once for all that is looked at in it.</summary>
public sealed class ServedSample : IAsyncLifetime
{
    private Process? _serve;

    /// <summary>The project.</summary>
    internal SampleProject Project { get; } = new();

    /// <summary>Where the preview is.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc/>
    public Task InitializeAsync() => ServeAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await EndAsync();
        Project.Dispose();
    }

    /// <summary>Ends the preview.</summary>
    internal async Task EndAsync()
    {
        if (_serve is { HasExited: false })
        {
            _serve.Kill(entireProcessTree: true);
            await _serve.WaitForExitAsync();
        }

        _serve?.Dispose();
        _serve = null;
    }

    /// <summary>Starts the preview.</summary>
    /// <param name="port">The port; 0 for a free one.</param>
    internal async Task ServeAsync(int port = 0)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Repository.Tool, "serve", "--port", $"{port}"])
        {
            WorkingDirectory = Project.Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        _serve = Process.Start(start)!;
        var line = await _serve.StandardOutput.ReadLineAsync();
        Assert.StartsWith("Serving http://localhost:", line);
        Assert.EndsWith(" pages.", await _serve.StandardOutput.ReadLineAsync());
        // The rest is read, so that the process never waits for a reader.
        _ = _serve.StandardOutput.ReadToEndAsync();
        Address = line!.Split(' ')[1];
    }
}
