using DocGen.Site.Problems;

namespace DocGen.Site.Render.Figures;

/// <summary>What stands behind a scheme that takes a name and, in brackets, some things of it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Chosen">The names in brackets; null where there are no brackets, which means all.</param>
internal sealed record Selection(string Name, IReadOnlyList<string>? Chosen)
{
    /// <summary>Reads it; null where the closing bracket is missing, which has then been reported.</summary>
    /// <param name="request">What the page asks for.</param>
    /// <param name="form">How it is written right.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public static Selection? Read(FigureRequest request, string form, ProblemList problems)
    {
        var open = request.Arguments.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return new(request.Arguments, null);
        if (request.Arguments.EndsWith(')')) return new(request.Arguments[..open], [.. request.Arguments[(open + 1)..^1].Split(',').Select(name => name.Trim())]);
        problems.Error("DG2016", request.Location, $"'{request.Arguments}' has no closing bracket. Write {form}.");
        return null;
    }
}
