using System.Reflection;
using DocGen.Site.Cache;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Render;
using Scriban.Runtime;

namespace DocGen.Site.Pages;

/// <summary>What the template of a page is given besides what every page has.</summary>
internal abstract class KindView
{
    /// <summary>The variables of the template.</summary>
    public abstract IEnumerable<(string Name, object? Value)> Variables { get; }

    /// <summary>The fingerprint of all of it.</summary>
    public abstract Fingerprint Fingerprint { get; }

    /// <summary>Writes the page as Markdown, below its heading.</summary>
    public abstract void WriteMarkdown(MarkdownWriter writer, ComposedPage page, string prose);
}

/// <summary>The view of a page with its kind.</summary>
internal sealed class KindView<TView>(PageKind<TView> kind, TView view) : KindView where TView : class
{
    private static readonly IReadOnlyList<(string Name, PropertyInfo Property)> s_properties =
        [.. typeof(TView).GetProperties().Select(property => (StandardMemberRenamer.Rename(property), property))];

    public override IEnumerable<(string Name, object? Value)> Variables => s_properties.Select(variable => (variable.Name, variable.Property.GetValue(view)));

    public override Fingerprint Fingerprint => Fingerprints.Of(view);

    public override void WriteMarkdown(MarkdownWriter writer, ComposedPage page, string prose) => kind.WriteMarkdown(writer, view, page, prose);
}
