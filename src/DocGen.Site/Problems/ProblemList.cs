namespace DocGen.Site.Problems;

/// <summary>The problems of a run. Stages add to it, possibly in parallel; it is read in a fixed order.</summary>
public sealed class ProblemList
{
    private readonly Lock _lock = new();
    private readonly HashSet<Problem> _problems = [];

    /// <summary>Whether any problem is an error.</summary>
    public bool HasErrors
    {
        get { lock (_lock) return _problems.Any(problem => problem.Severity == ProblemSeverity.Error); }
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty
    {
        get { lock (_lock) return _problems.Count == 0; }
    }

    /// <summary>Adds a problem; one that is already there is not added again.</summary>
    /// <param name="problem">The problem.</param>
    public void Add(Problem problem)
    {
        lock (_lock) _problems.Add(problem);
    }

    /// <summary>Adds an error.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="location">Where it is.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public void Error(string id, Location location, string message) =>
        Add(new(id, ProblemSeverity.Error, location.Path, location.Line, location.Column, message));

    /// <summary>Adds a warning.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="location">Where it is.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public void Warning(string id, Location location, string message) =>
        Add(new(id, ProblemSeverity.Warning, location.Path, location.Line, location.Column, message));

    /// <summary>The problems by path, line, column and id, so that a run prints the same on every machine.</summary>
    public IReadOnlyList<Problem> ToSorted()
    {
        lock (_lock)
        {
            return [.. _problems
                .OrderBy(problem => problem.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line)
                .ThenBy(problem => problem.Column)
                .ThenBy(problem => problem.Id, StringComparer.Ordinal)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal)];
        }
    }
}
