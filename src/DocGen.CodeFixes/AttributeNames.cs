using Microsoft.CodeAnalysis;

namespace DocGen.CodeFixes;

/// <summary>How an attribute of DocGen is written at a place.</summary>
internal static class AttributeNames
{
    /// <summary>The short name where the namespace is imported, else the qualified one.</summary>
    public static async Task<string> WriteAsync(Document document, int position, string name, CancellationToken stop)
    {
        var model = await document.GetSemanticModelAsync(stop).ConfigureAwait(false);
        var isImported = model!.LookupNamespacesAndTypes(position, name: name + "Attribute")
            .Any(type => type.ContainingNamespace is { Name: "DocGen", ContainingNamespace.IsGlobalNamespace: true });
        return isImported ? name : "DocGen." + name;
    }
}
