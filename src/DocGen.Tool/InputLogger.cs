using System.Collections;
using Microsoft.Build.Framework;

namespace DocGen.Tool;

/// <summary>Runs inside MSBuild and writes into a file which files a build reads: projects, what they import, and what they compile.</summary>
public sealed class InputLogger : ILogger
{
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
        File.WriteAllLines(Parameters!, _files.Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj")));

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
