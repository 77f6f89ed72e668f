using Microsoft.Build.Logging.StructuredLogger;

namespace DocGen.Build.Tests.Harness;

/// <summary>What a build did, by its binary log.</summary>
internal sealed class BuildResult
{
    private readonly Microsoft.Build.Logging.StructuredLogger.Build _build;

    public BuildResult(CommandResult command, string binaryLog)
    {
        Command = command;
        _build = BinaryLog.ReadBuild(binaryLog);
        Errors = [.. _build.FindChildrenRecursive<Error>().Select(Problem)];
        Warnings = [.. _build.FindChildrenRecursive<Warning>().Select(warning => $"{Problem(warning)}: {warning.Text}")];
    }

    public CommandResult Command { get; }

    public bool Succeeded => Command.ExitCode == 0;

    /// <summary>The errors as <c>file(line,column): id</c>, the file without its folder.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The warnings as <c>file(line,column): id: what is wrong</c>, the file without its folder.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The line with which the tool ends; empty where it did not run.</summary>
    public string ClosingLine => Assert.Single(Command.Output.Split('\n').Where(line => line.Contains("index.html (")).DefaultIfEmpty("")).Trim();

    /// <summary>How often the tool was started.</summary>
    public int Runs => _build.FindChildrenRecursive<Target>(target => target.Name == "DocGenBuild").Sum(target => target.FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.Name == "Exec").Count);

    /// <summary>Whether the build looked at the inputs of the site and found nothing to do.</summary>
    public bool SkippedSite => _build.FindChildrenRecursive<Target>(target => target.Name == "DocGenBuild").Any(target => target.Skipped) && Runs == 0;

    /// <summary>Fails with the whole output where the build failed.</summary>
    public BuildResult AndSucceeds()
    {
        Assert.True(Succeeded, Command.Output);
        return this;
    }

    private static string Problem(AbstractDiagnostic error) => $"{Path.GetFileName(error.File)}({error.LineNumber},{error.ColumnNumber}): {error.Code}";
}
