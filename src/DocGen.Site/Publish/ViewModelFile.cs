using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Site.Problems;
using DocGen.Site.Render;

namespace DocGen.Site.Publish;

/// <summary>What the pages' templates were given, as JSON, for an author's tests. Names are those that templates use.</summary>
/// <param name="path">The file.</param>
internal sealed class ViewModelFile(string path)
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ConcurrentDictionary<string, byte[]> _pages = new(StringComparer.Ordinal);

    /// <summary>What a page's templates were given, as JSON.</summary>
    public static byte[] Serialize(ComposedPage page) => JsonSerializer.SerializeToUtf8Bytes(
        page.Own.Variables.Append((Name: "page", Value: page.View)).OrderBy(view => view.Name, StringComparer.Ordinal).ToDictionary(view => view.Name, view => view.Value), s_options);

    /// <summary>Takes a page.</summary>
    public void Add(string address, byte[] views) => _pages[address] = views;

    /// <summary>Writes the file, which appears whole or not at all.</summary>
    /// <returns>Why it could not be written; null where it was.</returns>
    public Problem? Write()
    {
        try
        {
            var sorted = new SortedDictionary<string, JsonNode?>(_pages.ToDictionary(page => page.Key, page => JsonNode.Parse(page.Value)), StringComparer.Ordinal);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, unfinished => File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(sorted, s_options)));
            return null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return PublishProblems.FileFailed(path, exception);
        }
    }
}
