using System.Diagnostics;
using DocGen.Publish.Crash;

namespace DocGen.Site.Tests.Publish;

/// <summary>The program that publishes in a process of its own, so that it can be killed and its file systems can be small.</summary>
internal static class CrashProgram
{
    /// <summary>Whether a process may have file systems of its own, gone with it; some systems allow that only to root.</summary>
    public static bool MayMount { get; } = OperatingSystem.IsLinux() && Shell("unshare -Urm true && echo allowed").Length > 0;

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Assembly => typeof(TestSite).Assembly.Location;

    /// <summary>Starts it.</summary>
    public static Process Start(params string[] arguments) => Start(Dotnet, ["exec", Assembly, .. arguments]);

    /// <summary>The line for a shell that starts it.</summary>
    public static string Command(params string[] arguments) => string.Join(' ', ((string[])[Dotnet, "exec", Assembly, .. arguments]).Select(argument => $"\"{argument}\""));

    /// <summary>Runs a script to its end, and returns what it says.</summary>
    public static string Shell(string script)
    {
        using var shell = Start("sh", ["-c", script]);
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return output;
    }

    private static Process Start(string file, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        RedirectStandardOutput = true,
        // The runtime maps a large file for its code, which a limit on a file's size would forbid.
        Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
    })!;
}
