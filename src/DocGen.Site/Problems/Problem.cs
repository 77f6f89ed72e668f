namespace DocGen.Site.Problems;

/// <summary>Something that is wrong with an author's input, and what to do about it.</summary>
/// <param name="Id">The stable id, such as <c>DG2003</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Path">The file, as the author would open it; empty where no file is to blame.</param>
/// <param name="Line">The line in the file, counted from 1; 0 where it is not known.</param>
/// <param name="Column">The column in the line, counted from 1; 0 where it is not known.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record Problem(string Id, ProblemSeverity Severity, string Path, int Line, int Column, string Message)
{
    /// <summary>The form that MSBuild and editors understand: <c>path(line,col): error DG2003: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "message",
        };
        var origin = Path.Length == 0 ? "docgen" : Line == 0 ? Path : $"{Path}({Line},{Math.Max(Column, 1)})";
        return $"{origin}: {severity} {Id}: {Message}";
    }
}
