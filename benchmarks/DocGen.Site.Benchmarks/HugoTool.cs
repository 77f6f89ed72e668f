using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DocGen.Site.Benchmarks;

/// <summary><see href="https://gohugo.io">Hugo</see>, with the layouts of the folder <c>hugo</c>.</summary>
/// <param name="version">What it calls itself.</param>
internal sealed class HugoTool(string version) : IGenerator
{
    private static readonly string s_layouts = Path.Combine(AppContext.BaseDirectory, "hugo");

    public string Name => version;

    public string Output => "public";

    public string Cache => "resources";

    /// <summary>That of this machine; null where there is none.</summary>
    public static HugoTool? Find()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("hugo", "version") { RedirectStandardOutput = true })!;
            // hugo v0.111.3+extended linux/amd64 BuildDate=…
            return new("Hugo " + process.StandardOutput.ReadToEnd().Split(' ', '+', '-')[1].TrimStart('v'));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public string FileOf(CorpusPage page) => $"content/{page.Words.Language}/{page.Folder}{(page.IsFirst ? "_index" : page.Name)}.md";

    public string AddressOf(CorpusPage page) => $"{PathOf(page)}index.html";

    public string HeadOf(CorpusPage page) => string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {page.Title}\ndescription: {page.Words.Summary(page.Title)}\nweight: {page.Number + 1}\n---\n\n");

    public string LinkTo(CorpusPage page, CorpusPage other) => "/" + PathOf(other);

    public void WriteSettings(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(s_layouts, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(s_layouts, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public ProcessStartInfo Build(string folder) => new("hugo", ["--quiet"]) { WorkingDirectory = folder };

    public ProcessStartInfo Serve(string folder) => new("hugo", ["server", "--port", FreePort().ToString(CultureInfo.InvariantCulture)]) { WorkingDirectory = folder };

    // Hugo does not say which port it took where it may choose one.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string PathOf(CorpusPage page) => $"{page.Words.Language}/{page.Folder}{(page.IsFirst ? "" : page.Name + "/")}";
}
