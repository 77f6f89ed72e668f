using DocGen.Generator.Models;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>
/// Finds in the author's code what a new version of a package has no more. It binds the whole project, which only the first builds with that version ask
/// for: until one is good, the lock names the version before.
/// </summary>
internal static class GoneFactReader
{
    // As the build lists them: Id 1.0.0,Id 2.0.0.
    private static IReadOnlyDictionary<string, string> Versions(string list) => list.Split(',')
        .Select(static package => package.Trim().Split(' ')).Where(static package => package.Length == 2)
        .GroupBy(static package => package[0], StringComparer.Ordinal).ToDictionary(static package => package.Key, static package => package.First()[1], StringComparer.Ordinal);

    /// <summary>The lock of the packages that have another version now than in the last good build; empty where there is none.</summary>
    public static string ReadChanged(string lockText, string versions) =>
        lockText.Length > 0 && PackageLock.Read(lockText, out _).ChangedSince(Versions(versions)) is { Packages.Count: > 0 } changed ? changed.Write() : "";

    /// <param name="compilation">The project.</param>
    /// <param name="lockText">The lock of the packages that have another version now; empty where there is none.</param>
    /// <param name="versions">The packages that are referenced.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static EquatableArray<GoneUse> Read(Compilation compilation, string lockText, string versions, CancellationToken cancellationToken)
    {
        if (lockText.Length == 0) return default;
        var aliases = new Lazy<Dictionary<string, string>>(() => AliasesOf(compilation));
        var gone = PackageLock.Read(lockText, out _).GoneSince(Versions(versions), id => MembersOf(id, compilation), path => aliases.Value.TryGetValue(path, out var name) ? name : null)
            .ToLookup(static fact => fact.Member.Length == 0 ? fact.Fact.Name : fact.Member, StringComparer.Ordinal);
        return gone.Count == 0 ? default : compilation.SyntaxTrees.SelectMany(tree => UsesIn(tree, compilation, gone, cancellationToken)).ToEquatableArray();
    }

    private static IEnumerable<GoneUse> UsesIn(SyntaxTree tree, Compilation compilation, ILookup<string, GoneFact> gone, CancellationToken cancellationToken)
    {
        SemanticModel? semantics = null;
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(descendIntoTrivia: true))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var token = node switch
            {
                IdentifierNameSyntax name => name.Identifier,
                PropertyDeclarationSyntax property => property.Identifier,
                _ => default,
            };
            if (token.RawKind == 0 || !gone.Contains(token.ValueText)) continue;
            semantics ??= compilation.GetSemanticModel(tree);
            var known = gone[token.ValueText];
            var fact = node is PropertyDeclarationSyntax declared
                ? known.FirstOrDefault(candidate => IsOrphan(semantics.GetDeclaredSymbol(declared, cancellationToken), candidate))
                : IsBound(node, semantics, cancellationToken) ? null
                : known.FirstOrDefault(static candidate => candidate.Member.Length == 0) ?? known.FirstOrDefault(candidate => IsMemberOf(node, candidate, semantics, cancellationToken));
            if (fact is not null) yield return new(tree.FilePath, token.Span, tree.GetLineSpan(token.Span, cancellationToken).Span, fact.Name, fact.Explanation, fact.NewName is not null);
        }
    }

    private static bool IsBound(SyntaxNode node, SemanticModel semantics, CancellationToken cancellationToken) =>
        semantics.GetSymbolInfo(node, cancellationToken) is var info && (info.Symbol is not null and not IErrorTypeSymbol || !info.CandidateSymbols.IsEmpty);

    // The member of a type that is there: IMeal.Price.
    private static bool IsMemberOf(SyntaxNode name, GoneFact fact, SemanticModel semantics, CancellationToken cancellationToken)
    {
        var owner = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => (SyntaxNode)access.Expression,
            QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
            NameMemberCrefSyntax { Parent: QualifiedCrefSyntax cref } => cref.Container,
            _ => null,
        };
        var type = owner is null ? null : semantics.GetSymbolInfo(owner, cancellationToken).Symbol as ITypeSymbol ?? semantics.GetTypeInfo(owner, cancellationToken).Type;
        return type is INamedTypeSymbol named && Family(named).Contains(fact.Fact.Id, StringComparer.Ordinal);
    }

    // A property that overrides nothing any more, or answers no criterion any more.
    private static bool IsOrphan(IPropertySymbol? property, GoneFact fact)
    {
        if (property is null || fact.Member.Length == 0 || !Family(property.ContainingType).Contains(fact.Fact.Id, StringComparer.Ordinal)) return false;
        if (property.IsOverride) return property.OverriddenProperty is null;
        return !Cells.ComparisonsOf(property.ContainingType).SelectMany(Criteria.Of).Any(criterion => criterion.Name == fact.Member);
    }

    // A type with its bases and interfaces, as documentation ids.
    private static IEnumerable<string> Family(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.BaseType) yield return part.GetDocumentationCommentId() ?? "";
        foreach (var part in type.AllInterfaces) yield return part.GetDocumentationCommentId() ?? "";
    }

    private static IReadOnlyCollection<string>? MembersOf(string id, Compilation compilation) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not INamedTypeSymbol type ? null
        : type.TypeKind == TypeKind.Enum ? [.. type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.IsConst).Select(static field => field.Name)]
        : !Entities.IsDocumented(type) ? null
        : Entities.HasCriteria(type) ? [.. Criteria.Of(type).Select(static criterion => criterion.Name)]
        : [.. Cells.ComparisonsOf(type).SelectMany(Criteria.Of).Select(static criterion => criterion.Name).Distinct()];

    // Where things of other assemblies were found before, by the names that they have now.
    private static Dictionary<string, string> AliasesOf(Compilation compilation)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var types = compilation.SourceModule.ReferencedAssemblySymbols.Where(static assembly => assembly.FindAttribute("CatalogAttribute") is not null)
            .SelectMany(static assembly => TypesIn(assembly.GlobalNamespace));
        foreach (var type in types)
            foreach (var alias in type.FindAttributes("AliasAttribute")) aliases[alias.Text(0).Trim('/')] = type.Name;
        return aliases;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamedTypeSymbol type => TypesIn(type).Prepend(type),
        INamespaceSymbol inner => TypesIn(inner),
        _ => [],
    });
}
