using System.Runtime.CompilerServices;

namespace SiteNamespace.Tests;

/// <summary>
/// The smallest snapshot library: a snapshot that does not exist yet is written, one that differs fails. Delete a snapshot to accept the new
/// one. Once the first snapshots are committed, a build server writes none: there, a page without one fails. With the package Verify.Xunit,
/// replace a call by <c>await Verifier.Verify(text, "html")</c> and delete this file.
/// </summary>
internal static class Snapshot
{
    private static readonly string s_folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Snapshots");
    private static readonly bool s_areWritten = !Directory.Exists(s_folder) || Environment.GetEnvironmentVariable("CI") != "true";

    public static void Match(string name, string text)
    {
        var path = Path.Combine(s_folder, name);
        if (!File.Exists(path))
        {
            Assert.True(s_areWritten, $"There is no snapshot {name}. Run the tests on your machine and commit it.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
