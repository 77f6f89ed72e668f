using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using DocGen.Serve;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary><c>docgen serve</c>: shows the site in a browser and keeps it up to date.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var options = new BuildOptions();
        var port = new Option<int?>("--port") { Description = $"The port; {DefaultPort}, or the next free one, where none is given.", HelpName = "number" };
        var host = new Option<string>("--host") { Description = "The address of this machine to listen at. Whoever reaches another than the default can read the site.", DefaultValueFactory = _ => "127.0.0.1", HelpName = "address" };
        host.Validators.Add(result =>
        {
            if (!IPAddress.TryParse(result.GetValueOrDefault<string>(), out var address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
                result.AddError("--host takes one address of this machine, such as 192.0.2.7.");
        });
        var allowed = new Option<string[]>("--allow-host") { Description = "A further name that the site is called by, where a proxy or a forwarded port leads to it; may be repeated.", DefaultValueFactory = _ => [], HelpName = "name" };
        allowed.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => Uri.CheckHostName(token.Value) == UriHostNameType.Unknown)) result.AddError("--allow-host takes the name of a host, without scheme and port, such as preview.example.com.");
        });
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 65535) result.AddError("--port takes a number from 0 to 65535.");
        });
        var open = new Option<bool>("--open") { Description = "Opens a browser." };
        var command = new Command("serve", "Serves the site to this machine and reloads the browser when content, templates or C# change.") { port, host, allowed, open };
        foreach (var option in options.OfPreview) command.Options.Add(option);
        command.SetAction((result, stop) => RunAsync(options, result, IPAddress.Parse(result.GetValue(host)!), result.GetValue(port), result.GetValue(allowed)!, result.GetValue(open), stop));
        return command;
    }

    // A method of its own, so that a build does not load the web server.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> RunAsync(BuildOptions options, ParseResult result, IPAddress address, int? port, IReadOnlyList<string> allowed, bool open, CancellationToken stop)
    {
        var fallback = options.Read(result).Site;
        var server = await StartAsync(address, port, allowed, stop);
        if (server is null) return ExitCode.Problems;
        // The folder that it was started in may go and come back, as when branches are changed: from now on nothing is asked of it.
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        await using (server)
        {
            Tell($"Serving {server.Address} (press Ctrl+C to stop)");
            if (open) Open(server.Address);
            var (told, wasGood) = (new HashSet<Problem>(), false);
            var preview = new Preview(
                server,
                async (isStale, token) =>
                {
                    using var progress = new ProgressLine(isWanted: true);
                    var (_, site, problems, files) = await BuildCommand.ResolveAsync(options, result, progress, isStale, isDraft: true, token);
                    return new(site, problems, files);
                },
                built =>
                {
                    // What is said of the site as a whole, such as what a draft lacks, is told again where it has changed.
                    foreach (var problem in built.Problems.Where(problem => problem.Path.Length > 0 || problem.Severity == ProblemSeverity.Error || !told.Contains(problem))) Tell($"{problem}");
                    told = [.. built.Problems];
                    wasGood |= built.Succeeded;
                    Tell(built.Succeeded ? $"{BuildCommand.Pages(built.PageCount)}."
                        : wasGood ? "The last good pages stay until this is mended."
                        : "There was no good site before: pages are shown with their mistakes until this is mended.");
                });
            try
            {
                await preview.RunAsync(fallback, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Ctrl+C.
            }

            return ExitCode.Success;
        }
    }

    private static async Task<PreviewServer?> StartAsync(IPAddress address, int? port, IReadOnlyList<string> allowed, CancellationToken stop)
    {
        for (var candidate = port ?? DefaultPort; ; candidate++)
        {
            try
            {
                return await PreviewServer.StartAsync(address, candidate, allowed, stop);
            }
            catch (IOException) when (port is null && candidate < DefaultPort + 20)
            {
                // Taken: the next one.
            }
            catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException)
            {
                var where = $"{address}, port {candidate.ToString(CultureInfo.InvariantCulture)}";
                Console.WriteLine(new Problem("DG9011", ProblemSeverity.Error, "", 0, 0, $"Nothing can be served at {where}: {exception.Message} Choose another --port or --host."));
                return null;
            }
        }
    }

    // A terminal that is closed ends nothing: the browser shows the same.
    private static void Tell(string line)
    {
        try
        {
            Console.WriteLine(line);
        }
        catch (IOException)
        {
        }
    }

    private static void Open(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no browser to open; the address is on the screen.
        }
    }
}
