namespace DocGen.Site.Problems;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>The site cannot be published.</summary>
    Error,

    /// <summary>The site is published, but something is likely wrong.</summary>
    Warning,

    /// <summary>Something worth knowing.</summary>
    Information,
}
