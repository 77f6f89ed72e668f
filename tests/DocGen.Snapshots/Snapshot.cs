using System.Runtime.CompilerServices;
using DiffEngine;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DocGen.Snapshots;

/// <summary>
/// Compares texts with files beside the test, by Verify's convention: <c>Class.Method.verified.ext</c> is what is right, and a text that differs
/// is written to <c>Class.Method.received.ext</c>. Accept it by renaming.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares a text with its verified file.</summary>
    /// <param name="actual">The text, with <c>\n</c> as line ends.</param>
    /// <param name="extension">The file's extension, such as <c>html</c>.</param>
    /// <param name="part">What tells several files of one test apart; empty for the only one.</param>
    /// <param name="path">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The text differs; the message shows where.</exception>
    public static void Verify(
        string actual, string extension = "txt", string part = "", [CallerFilePath] string path = "", [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(path)}.{method}{(part.Length == 0 ? "" : "#" + part)}";
        var start = Path.Combine(Path.GetDirectoryName(path)!, name);
        var (verified, received) = ($"{start}.verified.{extension}", $"{start}.received.{extension}");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (actual == expected && File.Exists(verified))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        if (!BuildServerDetector.Detected && Environment.GetEnvironmentVariable("DiffEngine_Disabled") is null) DiffRunner.Launch(received, verified);
        throw new SnapshotException($"{name}.received.{extension} differs from the verified file. Rename it to accept it.\n{Difference(expected, actual)}");
    }

    private static string Difference(string expected, string actual) => string.Join('\n', InlineDiffBuilder.Diff(expected, actual).Lines
        .Where(line => line.Type != ChangeType.Unchanged)
        .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text));
}
