using System.Runtime.CompilerServices;

namespace Drinks.Tests;

/// <summary>
/// The smallest snapshot library: a snapshot that does not exist yet is written, one that differs fails. Delete a snapshot to accept the new
/// one. With the package Verify.Xunit, replace a call by <c>await Verifier.Verify(text, "html")</c> and delete this file.
/// </summary>
internal static class Snapshot
{
    public static void Match(string name, string text, [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", name);
        if (!File.Exists(path))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"There is no snapshot {name}. Run the tests on your machine and commit it.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
