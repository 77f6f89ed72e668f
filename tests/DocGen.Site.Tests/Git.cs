using System.Diagnostics;

namespace DocGen.Site.Tests;

/// <summary>Runs git in a folder of a test.</summary>
internal static class Git
{
    public static void Run(string folder, params IReadOnlyList<string> arguments) => Run(folder, "2020-01-01T00:00:00Z", arguments);

    /// <summary>Commits everything at a time.</summary>
    public static void Commit(string folder, string time)
    {
        Run(folder, "add", "-A");
        Run(folder, time, ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x"]);
    }

    private static void Run(string folder, string time, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["GIT_COMMITTER_DATE"] = time;
        start.Environment["GIT_AUTHOR_DATE"] = time;
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(folder, "no-such-file");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }
}
