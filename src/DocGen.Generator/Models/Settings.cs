namespace DocGen.Generator.Models;

/// <summary>What the project sets: where the catalog goes, and the languages of the site.</summary>
/// <param name="Namespace">The namespace of the catalog; empty for the global one.</param>
/// <param name="Languages">The languages, the default first; at least one.</param>
/// <param name="IsDraft">Whether texts may lack a translation.</param>
internal sealed record Settings(string Namespace, EquatableArray<string> Languages, bool IsDraft)
{
    public string CatalogName => Namespace.Length == 0 ? "global::Catalog" : $"global::{Namespace}.Catalog";
}
