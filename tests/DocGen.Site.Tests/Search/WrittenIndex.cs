using System.Text;
using System.Text.Json;

namespace DocGen.Site.Tests.Search;

/// <summary>The index of one language, read from the files that a browser downloads.</summary>
internal sealed class WrittenIndex
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly SortedDictionary<string, byte[]> _files;
    private readonly string _folder;

    public WrittenIndex(SiteProject site, string language)
    {
        (_files, _folder) = (site.Files(), $"assets/search/{language}/");
        Index = Read("index");
        var texts = ReadAll("texts").SelectMany(file => file.EnumerateArray()).Select(text => text.GetString()!).ToList();
        Documents = [.. ReadAll("pages").SelectMany(file => file.EnumerateArray()).SelectMany(Heads).Zip(texts, (head, text) => head with { Text = text })];
        foreach (var entry in ReadAll("words").SelectMany(file => file.GetString()!.Split('|')))
        {
            var parts = entry.Split(' ');
            var numbers = Numbers(parts[1]);
            var document = 0;
            Words.Add(parts[0], [.. numbers.Skip(1).Select(step => (document += step >> 3, (step & 7) + 1))]);
        }
    }

    /// <summary>What every search reads first.</summary>
    public JsonElement Index { get; }

    /// <summary>What can be found, in the order of its numbers.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The words, each with the numbers of its documents and what it says about them, from 1 to 8.</summary>
    public SortedDictionary<string, IReadOnlyList<(int Document, int Weight)>> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The places that a word is found at; as it is written, or without its accents.</summary>
    public IEnumerable<string> PlacesOf(string word) =>
        Words.Where(found => found.Key.Split('!') is var key && (key[0] == word || key[^1] == word)).SelectMany(found => found.Value).Select(place => Documents[place.Document].Place);

    /// <summary>The sizes of the files of one kind.</summary>
    public IReadOnlyList<int> SizesOf(string kind) => [.. Files(kind).Select(name => _files[name].Length)];

    /// <summary>The numbers that a text of the index stands for.</summary>
    public static IReadOnlyList<int> Numbers(string text)
    {
        var numbers = new List<int>();
        var (number, shift) = (0, 0);
        foreach (var value in text.Select(digit => Digits.IndexOf(digit, StringComparison.Ordinal)))
        {
            number |= (value & 31) << shift;
            shift += 5;
            if (value >= 32) continue;
            numbers.Add(number);
            (number, shift) = (0, 0);
        }

        return numbers;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var document in Documents) text.Append($"{document.Place} ({document.Kind}) {document.Title}\n    {JsonSerializer.Serialize(document.Text, s_readable)}\n");
        text.Append('\n');
        foreach (var (word, places) in Words) text.Append($"{word}: {string.Join(", ", places.Select(place => $"{Documents[place.Document].Place} {place.Weight}"))}\n");
        return text.ToString();
    }

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<Document> Heads(JsonElement page) => page[3].EnumerateArray().Select(head => head.GetArrayLength() == 0
        ? new Document(page[0].GetString()!, page[2].GetString()!, page[1].GetString()!, "")
        : new Document($"{page[0]}#{head[0]}", head[1].GetString()!, head.GetArrayLength() > 2 ? head[2].GetString()! : page[1].GetString()!, ""));

    private IEnumerable<string> Files(string kind) => Enumerable.Range(0, int.MaxValue).Select(number => $"{_folder}{kind}-{number}.js").TakeWhile(_files.ContainsKey);

    private IEnumerable<JsonElement> ReadAll(string kind) => Files(kind).Select(name => Read(name[_folder.Length..^".js".Length]));

    private JsonElement Read(string name)
    {
        var script = Encoding.UTF8.GetString(_files[$"{_folder}{name}.js"]);
        var start = $"docgenSearch(\"{name}\",";
        Assert.StartsWith(start, script, StringComparison.Ordinal);
        Assert.EndsWith(");\n", script, StringComparison.Ordinal);
        return JsonElement.Parse(script[start.Length..^3]);
    }

    /// <summary>Something that can be found.</summary>
    /// <param name="Place">Its address below the folder of its language, with its anchor.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Text">Its text.</param>
    internal sealed record Document(string Place, string Title, string Kind, string Text);
}
