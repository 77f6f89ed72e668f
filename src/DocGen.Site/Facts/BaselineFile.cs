using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Site.Cache;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Facts;

/// <summary>Writes and reads <c>facts/NAME.json</c>: a fact a line, in an order that does not depend on anything else, so that git shows what changed.</summary>
internal static class BaselineFile
{
    public const string Extension = ".json";

    /// <summary>How the facts of a site are written, wherever they are.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The folder of what is kept of facts, beside that of the content.</summary>
    public static string FolderOf(SiteOptions options) => Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(options.ContentFolder)) ?? options.ContentFolder, "facts");

    /// <summary>The files in that folder, and what lies there that is none.</summary>
    public static IEnumerable<string> Paths(SiteOptions options) => AuthorFolder.Paths(FolderOf(options));

    /// <summary>What keeps a release from having a name, which is a part of an address; null where nothing does.</summary>
    public static string? FlawOf(string name) =>
        name.Length == 0 || name.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789.-_") || !char.IsAsciiLetterOrDigit(name[0]) || name.EndsWith('.')
            ? "The name of a release is the last part of an address: small letters, digits, '.', '-' and '_', of which the first is a letter or a digit, such as '2026.11' or 'v2'."
            : name is "index" or "now" ? $"'{name}' is the name of the page that tells what changed since the last release."
            : FileNames.FlawOf(name + Extension) is { } flaw ? $"The name '{name}' {flaw}."
            : null;

    /// <summary>Reads the releases of a site, the first first.</summary>
    public static IReadOnlyList<Baseline> ReadAll(SiteOptions options, ProblemList problems) =>
    [
        .. AuthorFolder.Walk(FolderOf(options), problems).Where(file => file.Path.EndsWith(Extension, StringComparison.Ordinal) && !file.Path.Contains('/'))
            .Select(file => Read(file.File, problems)).OfType<Baseline>()
            .OrderBy(baseline => baseline.Date)
            .ThenBy(baseline => baseline.Name, StringComparer.Ordinal),
    ];

    /// <summary>Writes a baseline.</summary>
    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder();
        void Line<T>(string name, T value, string end) => text.Append($" \"{name}\": {JsonSerializer.Serialize(value, Options)}{end}\n");
        void Lines<T>(string name, IReadOnlyList<T> items, string end)
        {
            text.Append($" \"{name}\": [\n").AppendJoin(",\n", items.Select(item => "  " + JsonSerializer.Serialize(item, Options)));
            text.Append(items.Count > 0 ? "\n ]" : " ]").Append(end).Append('\n');
        }

        text.Append("{\n");
        Line("version", baseline.Version, ",");
        Line("date", baseline.Date, ",");
        Line("languages", baseline.Languages, ",");
        Lines("things", baseline.Things, ",");
        Lines("criteria", baseline.Criteria, ",");
        Lines("members", baseline.Members, ",");
        Lines("facts", baseline.Facts, "");
        return text.Append("}\n").ToString();
    }

    private static Baseline? Read(string file, ProblemList problems)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (FlawOf(name) is { } flaw)
        {
            problems.Error("DG2091", new(file), $"{flaw} Rename the file.");
            return null;
        }

        if (AuthorFile.Read(file, AuthorFile.TextLimit, problems) is not { } bytes) return null;
        var text = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
        try
        {
            var baseline = JsonSerializer.Deserialize<Baseline>(text, Options) ?? throw new JsonException("", "$", 0, 0);
            baseline = baseline with { Name = name, File = file, Source = Fingerprint.Of(bytes) };
            if (FlawOf(baseline) is not var (list, index, reason)) return baseline;
            Report(new(file, LineOf(text, list, index), 1), reason, problems);
        }
        catch (JsonException exception)
        {
            var place = exception.Path is { Length: > 1 } path ? $" at '{path}'" : "";
            Report(new(file, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1), $"what stands here{place} is none of its form", problems);
        }

        return null;
    }

    private static void Report(Location location, string reason, ProblemList problems) => problems.Error(
        "DG2090", location, $"The facts of a release cannot be read: {reason}. The file is written by 'docgen baseline' and by nobody else: take it from git as it was.");

    // What is well formed may still say nothing, or something twice.
    private static (string List, int Index, string Reason)? FlawOf(Baseline baseline)
    {
        if (baseline.Version != Baseline.CurrentVersion) return ("version", 0, $"it is of version {baseline.Version.ToString(CultureInfo.InvariantCulture)}, and this tool knows version {Baseline.CurrentVersion}");
        return Repeated("things", baseline.Things, thing => thing.Id)
            ?? Repeated("criteria", baseline.Criteria, criterion => criterion.Id)
            ?? Repeated("members", baseline.Members, member => member.Id)
            ?? Repeated("facts", baseline.Facts, fact => $"{fact.Of} {fact.Criterion}")
            ?? Flawed("criteria", baseline.Criteria, criterion => criterion.Id.StartsWith("P:", StringComparison.Ordinal) && criterion.Id.Contains('.') ? null : $"'{criterion.Id}' is no id of a criterion")
            ?? Flawed("facts", baseline.Facts, fact => FlawOf(baseline, fact));
    }

    private static string? FlawOf(Baseline baseline, BaselineFact fact)
    {
        if (baseline.FindThing(fact.Of) is null) return $"it names no thing '{fact.Of}'";
        if (baseline.FindCriterion(fact.Criterion) is not { } criterion) return $"it names no criterion '{fact.Criterion}'";
        var isValue = fact.Value is { } value ? fact.State == CellState.Known && FactValue.Read(value, criterion.Kind) is not null : fact.State != CellState.Known;
        return isValue ? null
            : $"the answer of '{fact.Of}' to '{fact.Criterion}' is none of the kind that the criterion has";
    }

    private static (string, int, string)? Repeated<T>(string list, IReadOnlyList<T> items, Func<T, string> key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Flawed(list, items, item => seen.Add(key(item)) ? null : $"'{key(item)}' stands twice");
    }

    private static (string, int, string)? Flawed<T>(string list, IReadOnlyList<T> items, Func<T, string?> flawOf)
    {
        for (var i = 0; i < items.Count; i++)
            if (flawOf(items[i]) is { } flaw) return (list, i, flaw);
        return null;
    }

    // The line of an item of a list, which nobody asks for unless it is wrong.
    private static int LineOf(ReadOnlySpan<byte> text, string list, int index)
    {
        var reader = new Utf8JsonReader(text);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(list))) { }
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var item = -1; item < index && reader.Read();)
                if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 2) item++;
        }

        return text[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
    }
}
