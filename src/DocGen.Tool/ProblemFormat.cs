using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary>How problems are written, a line each.</summary>
internal static class ProblemFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string GitHub = "github";

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The formats that there are.</summary>
    public static string[] All { get; } = [Text, Json, GitHub];

    /// <summary>Writes a problem in a format.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="folder">The folder that the paths of annotations start from.</param>
    public static string Write(Problem problem, string format, string folder) => format switch
    {
        Json => WriteJson(problem),
        GitHub => WriteAnnotation(problem, folder),
        _ => problem.ToString(),
    };

    private static string SeverityOf(Problem problem, string information) => problem.Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => information,
    };

    private static string WriteJson(Problem problem)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            json.WriteString("severity", SeverityOf(problem, "message"));
            json.WriteString("id", problem.Id);
            json.WriteString("path", problem.Path);
            json.WriteNumber("line", problem.Line);
            json.WriteNumber("column", problem.Column);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    // https://docs.github.com/actions/reference/workflow-commands-for-github-actions: in a property, commas and colons are escaped too.
    private static string WriteAnnotation(Problem problem, string folder)
    {
        var file = problem.Path.Length == 0 ? "" : Path.GetRelativePath(folder, problem.Path).Replace('\\', '/');
        var place = (problem.Path.Length, problem.Line) switch
        {
            (0, _) => "",
            (_, 0) => $"file={Property(file)},",
            _ => $"file={Property(file)},line={problem.Line},col={Math.Max(problem.Column, 1)},",
        };
        return $"::{SeverityOf(problem, "notice")} {place}title={Property(problem.Id)}::{Data(problem.Message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
