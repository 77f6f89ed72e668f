using DocGen.Shared;
using DocGen.Site.Load;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Site.Plan.Freshness;

/// <summary>
/// Takes references of comments by their names, since an earlier version is not compiled: what the model has that is called so, the nearest first. A guess that is wrong
/// makes another hash than the one that somebody vouched for, so that it tells nothing.
/// </summary>
internal sealed class NamedReferences
{
    private readonly ILookup<string, string> _named;
    private readonly ILookup<string, string> _others;

    /// <summary>Begins to look.</summary>
    /// <param name="catalog">The model.</param>
    public NamedReferences(SiteCatalog catalog)
    {
        List<CriterionEntry> criteria = [.. catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections).SelectMany(asking => asking.Criteria)];
        _named = catalog.Entries.Select(entry => entry.Id)
            .Concat(criteria.Select(criterion => criterion.Id))
            .Concat(catalog.Enumerations.SelectMany(enumeration => enumeration.Members).Select(member => DocumentationId.Of(member.Value)))
            .Distinct().ToLookup(DocumentationId.LastNameOf, StringComparer.Ordinal);
        _others = catalog.Entries.SelectMany(entry => TargetsOf(entry.Summary).Concat(TargetsOf(entry.Remarks)))
            .Concat(criteria.SelectMany(criterion => TargetsOf(criterion.Summary).Concat(TargetsOf(criterion.Remarks))))
            .Distinct().ToLookup(DocumentationId.LastNameOf, StringComparer.Ordinal);
    }

    /// <summary>Those in the comment of something.</summary>
    /// <param name="id">Its documentation id.</param>
    public ICommentReferences For(string id) => new Near(id, this);

    private static IEnumerable<string> TargetsOf(RichText? text) =>
        text?.Languages.SelectMany(language => text.TryGet(language, out var runs) ? runs.Where(run => run.Kind == RichTextKind.Reference).Select(run => run.Target) : []) ?? [];

    private sealed class Near(string owner, NamedReferences references) : ICommentReferences
    {
        public RunModel? Find(CrefSyntax? syntax, string name, string text)
        {
            if (name.Length == 0) return null;
            if (Nearest(references._named, name) is { } named) return new("Reference", text, named);
            // What has no name is written as C# spells it.
            if (text.Length == 0) return new("Code", DocumentationId.LastNameOf(name).Replace('{', '<').Replace('}', '>'), "");
            return Nearest(references._others, name) is { } other ? new("Reference", text, other) : null;
        }

        private string? Nearest(ILookup<string, string> ids, string name) =>
            ids[DocumentationId.LastNameOf(name)].OrderByDescending(id => id[2..] == name || id.EndsWith("." + name, StringComparison.Ordinal)).ThenByDescending(CommonWithOwner).FirstOrDefault();

        private int CommonWithOwner(string id) => id.AsSpan(2).CommonPrefixLength(owner.AsSpan(2));
    }
}
