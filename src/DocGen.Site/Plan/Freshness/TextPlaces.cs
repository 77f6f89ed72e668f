using DocGen.Shared;
using DocGen.Site.Problems;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Site.Plan.Freshness;

/// <summary>Finds a text of the model in its source, of which only the file and the line of an attribute or of a getter are known.</summary>
/// <param name="defaultLanguage">The site's first language.</param>
internal sealed class TextPlaces(string defaultLanguage) : ICommentReferences
{
    private readonly Dictionary<string, ModelSource?> _files = new(StringComparer.Ordinal);

    /// <summary>Looks for a text.</summary>
    /// <param name="near">What is known.</param>
    /// <param name="id">The documentation id of what it is said of.</param>
    /// <param name="what">What it is: <c>name</c>, <c>summary</c>, <c>remarks</c> or <c>value</c>.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Where it stands; what is known where it is not found.</returns>
    public Location Find(Location near, string id, string what, string language)
    {
        if (SourceOf(near.Path)?.Find(id, what, language, language == defaultLanguage, this) is not { } text) return near;
        var start = text.Node.GetLocation().GetLineSpan().StartLinePosition;
        return new(near.Path, start.Line + 1, start.Character + 1);
    }

    // Where a text stands does not depend on what it refers to.
    RunModel? ICommentReferences.Find(CrefSyntax? syntax, string name, string text) => null;

    private ModelSource? SourceOf(string file)
    {
        if (_files.TryGetValue(file, out var source)) return source;
        return _files[file] = File.Exists(file) ? ModelSource.Parse(File.ReadAllText(file)) : null;
    }
}
