using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace DocGen.Site.Benchmarks;

/// <summary>A started preview and a reader of one of its pages, as a browser is one: it asks for the page, and is told when to ask again.</summary>
internal sealed partial class PreviewSession : IDisposable
{
    private const string Data = "data:";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly HttpClient _http = new();
    private readonly Channel<long> _told = Channel.CreateUnbounded<long>();
    private readonly string _page;
    private readonly CancellationToken _stop;
    private bool _isFollowed;

    private PreviewSession(Process process, string page, CancellationToken stop) => (_process, _page, _stop) = (process, page, stop);

    /// <summary>From the start of the process to the first answer with the page.</summary>
    public TimeSpan FirstPage { get; private set; }

    /// <summary>The memory in use, in bytes; null where the system does not tell.</summary>
    public long? Memory => MeasuredProcess.MemoryOf(_process, "VmRSS:");

    /// <summary>Starts a preview and waits for a page.</summary>
    /// <param name="command">The command that serves the site and says where.</param>
    /// <param name="page">The path of the page.</param>
    /// <param name="text">What stands on it.</param>
    /// <param name="stop">Gives up waiting for this page and for later ones.</param>
    public static async Task<PreviewSession> StartAsync(ProcessStartInfo command, string page, string text, CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(MeasuredProcess.Redirected(command))!;
        process.BeginErrorReadLine();
        var session = new PreviewSession(process, page, stop);
        try
        {
            while (session._http.BaseAddress is null)
            {
                var line = await process.StandardOutput.ReadLineAsync(stop) ?? throw new InvalidOperationException("The preview does not start.");
                if (Address().Match(line) is { Success: true } address) session._http.BaseAddress = new(address.Value);
            }

            _ = process.StandardOutput.ReadToEndAsync(stop);
            var html = await session.WaitAsync(text);
            session.FirstPage = Stopwatch.GetElapsedTime(start);
            if (Token().Match(html) is { Success: true } token) await session.FollowAsync(token.Groups["token"].Value);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Saves a file and waits for its page.</summary>
    /// <param name="save">Saves it, and says what then stands on the page.</param>
    /// <returns>The times from the save to the answer with the new page, and until the reader is told to ask for it; null where no event stream tells.</returns>
    public async Task<(TimeSpan Answered, TimeSpan? Told)> SaveAsync(Func<string> save)
    {
        while (_told.Reader.TryRead(out _))
        {
            // What it was told of earlier saves.
        }

        var start = Stopwatch.GetTimestamp();
        await WaitAsync(save());
        var answered = Stopwatch.GetElapsedTime(start);
        return (answered, _isFollowed ? Stopwatch.GetElapsedTime(start, await _told.Reader.ReadAsync(_stop)) : null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<string> WaitAsync(string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stop);
        patience.CancelAfter(s_patience);
        while (true)
        {
            using var answer = await _http.GetAsync(_page, patience.Token);
            var html = await answer.Content.ReadAsStringAsync(patience.Token);
            if (answer.IsSuccessStatusCode && html.Contains(text, StringComparison.Ordinal)) return html;
            await Task.Delay(s_pause, patience.Token);
        }
    }

    // The first event tells how things are.
    private async Task FollowAsync(string token)
    {
        var events = await _http.GetStreamAsync($"_docgen/events?token={token}&page={Uri.EscapeDataString("/" + _page)}");
        _ = ReadAsync(new StreamReader(events));
        await _told.Reader.ReadAsync(_stop);
        _isFollowed = true;
    }

    private async Task ReadAsync(StreamReader events)
    {
        try
        {
            var shown = "";
            while (await events.ReadLineAsync() is { } line)
            {
                if (!line.StartsWith(Data, StringComparison.Ordinal)) continue;
                using var state = JsonDocument.Parse(line.AsMemory(Data.Length));
                // A browser asks again for another version, and for nothing else.
                if (state.RootElement.GetProperty("version").ToString() is var version && version != shown) _told.Writer.TryWrite(Stopwatch.GetTimestamp());
                shown = version;
            }

            _told.Writer.Complete();
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            _told.Writer.Complete(exception);
        }
    }

    [GeneratedRegex("http://[^ ]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"/_docgen/preview\.js\?token=(?<token>[0-9a-f]+)")]
    private static partial Regex Token();
}
