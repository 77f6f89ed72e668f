using System.Collections;
using System.Text.Json;
using DocGen.Site.Problems;
using Microsoft.Build.Framework;

namespace DocGen.Tool;

/// <summary>Runs inside MSBuild and writes a <see cref="BuildLog"/> into a file.</summary>
public sealed class BuildLogger : ILogger
{
    private readonly ProblemList _problems = new();
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public LoggerVerbosity Verbosity { get; set; }

    /// <summary>The file to write.</summary>
    public string? Parameters { get; set; }

    /// <inheritdoc/>
    public void Initialize(IEventSource eventSource)
    {
        (eventSource as IEventSource4)?.IncludeEvaluationPropertiesAndItems();
        eventSource.AnyEventRaised += (_, told) =>
        {
            if (told is BuildErrorEventArgs error) Add(ProblemSeverity.Error, error.Code, error.ProjectFile, error.File, error.LineNumber, error.ColumnNumber, error.Message);
            if (told is BuildWarningEventArgs warning) Add(ProblemSeverity.Warning, warning.Code, warning.ProjectFile, warning.File, warning.LineNumber, warning.ColumnNumber, warning.Message);
            if (told is ProjectImportedEventArgs { ImportedProjectFile: { } import }) _files.Add(import);
            if (told is ProjectEvaluationFinishedEventArgs { ProjectFile: { } project } evaluated)
            {
                _files.Add(project);
                _files.UnionWith(Settled(() => ItemsOf(evaluated).Select(path => Path.GetFullPath(path, Path.GetDirectoryName(project)!)).ToList()));
            }
        };
    }

    /// <inheritdoc/>
    public void Shutdown() =>
        // What builds write is no change of the author's.
        File.WriteAllBytes(Parameters!, JsonSerializer.SerializeToUtf8Bytes(
            new BuildLog(_problems.ToSorted(), [.. _files.Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))])));

    private void Add(ProblemSeverity severity, string? id, string? project, string? file, int line, int column, string? message)
    {
        // A file is told relative to its project; where none is to blame, the tool that complains stands there.
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project) ?? "", file ?? ""));
        _problems.Add(new(id ?? "", severity, File.Exists(path) ? path : file ?? "", line, column, (message ?? "").ReplaceLineEndings(" ").Trim()));
    }

    // The items are the build's own, which goes on while its events are told, and adds to them at times.
    private static List<string> Settled(Func<List<string>> read)
    {
        while (true)
        {
            try
            {
                return read();
            }
            catch (InvalidOperationException)
            {
                Thread.Yield();
            }
        }
    }

    private static IEnumerable<string> ItemsOf(ProjectEvaluationFinishedEventArgs evaluated)
    {
        foreach (var entry in evaluated.Items ?? Array.Empty<object>())
        {
            // An item, where the project was evaluated in another process; all items of a kind, in this one, in a pair that only MSBuild knows the type of.
            var (kind, value) = entry is DictionaryEntry item ? (item.Key, item.Value) : (Part(entry, "Key"), Part(entry, "Value"));
            if (kind is not ("Compile" or "AdditionalFiles" or "EmbeddedResource")) continue;
            foreach (var file in value is ITaskItem one ? [one] : ((IEnumerable?)value)?.OfType<ITaskItem>() ?? []) yield return file.ItemSpec;
        }
    }

    private static object? Part(object pair, string name) => pair.GetType().GetProperty(name)?.GetValue(pair);
}
