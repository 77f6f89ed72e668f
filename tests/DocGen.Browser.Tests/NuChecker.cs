using DocGen.Build.Tests.Harness;

namespace DocGen.Browser.Tests;

/// <summary>The Nu checker, by which the W3C checks HTML. It runs on Java and comes by npm, in the version that the folder Nu names.</summary>
internal static class NuChecker
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "DocGen.Browser.Tests", "Nu");

    /// <summary>Whether this machine can run it.</summary>
    public static bool IsAvailable { get; } = new[] { "java", "npm" }.All(command =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command))));

    /// <summary>Checks all pages of folders.</summary>
    /// <param name="folders">The folders.</param>
    /// <returns>Errors and warnings. Those about the policy of content are left out: they take a page for one without an address, where nothing is its own.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(params string[] folders)
    {
        var archive = Path.Combine(s_folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(archive))
        {
            var installation = await Command.RunAsync(s_folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
            Assert.True(installation.ExitCode == 0, installation.Output);
        }

        var check = await Command.RunAsync(s_folder, "java",
            ["-Xss8m", "-jar", archive, "--format", "gnu", "--stdout", "--skip-non-html", "--filterpattern", ".*Content Security Policy.*", .. folders]);
        return check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
