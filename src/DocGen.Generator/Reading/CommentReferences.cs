using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>Finds what references of documentation comments name, and how that is shown: by the site's name where it has one, else as C# spells it.</summary>
internal static class CommentReferences
{
    private static readonly SymbolDisplayFormat s_spelling = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>What a reference names; null where that is nothing, which the compiler reports.</summary>
    /// <param name="cref">The reference.</param>
    /// <param name="owner">The symbol whose comment it stands in.</param>
    /// <param name="semantics">Resolves it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static ISymbol? Find(CrefSyntax cref, ISymbol owner, SemanticModel semantics, CancellationToken cancellationToken)
    {
        if (FindNeighbour(cref, owner) is { } neighbour) return neighbour;
        var model = cref.SyntaxTree == semantics.SyntaxTree ? semantics : semantics.Compilation.GetSemanticModel(cref.SyntaxTree);
        var info = model.GetSymbolInfo(cref, cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol and not IErrorTypeSymbol ? symbol : null;
    }

    /// <summary>What a documentation id such as <c>T:My.Model.Hardware</c> names; null where that is nothing, which only an analyzer reports.</summary>
    public static ISymbol? Find(string id, Compilation compilation) =>
        id is [>= 'A' and <= 'Z', ':', ..] ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) : null;

    /// <summary>A reference as a piece of a text.</summary>
    /// <param name="symbol">What it names.</param>
    /// <param name="text">The author's own words for it; empty where there are none.</param>
    public static RunModel Run(ISymbol symbol, string text)
    {
        var named = FindNamed(symbol);
        return named is null && text.Length == 0
            ? new("Code", symbol.ToDisplayString(s_spelling), "")
            : new("Reference", text, (named ?? symbol.OriginalDefinition).GetDocumentationCommentId() ?? "");
    }

    /// <summary>What the site has a name for: a documented thing, a criterion, also where a cell that answers it is meant, or a member of an enumeration.</summary>
    private static ISymbol? FindNamed(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => Entities.IsDocumented(type) ? type : null,
        IPropertySymbol { ContainingType: var type } property => Entities.HasCriteria(type)
            ? Criteria.IsValid(property) ? property : null
            : Cells.ComparisonsOf(type).SelectMany(Criteria.Of)
                .FirstOrDefault(criterion => SymbolEqualityComparer.Default.Equals(Cells.FindImplementation(type, criterion), property)),
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member => member.FindAttribute("NameAttribute") is null ? null : member,
        _ => null,
    };

    // Almost every reference: the simple name of a type beside the commented one. (The compiler's own search binds, on every edit.) Names come first
    // from the type itself and its bases, then from the namespace, and only then from elsewhere.
    private static INamedTypeSymbol? FindNeighbour(CrefSyntax cref, ISymbol owner)
    {
        if (cref is not NameMemberCrefSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: var name }, Parameters: null }) return null;
        var type = owner as INamedTypeSymbol ?? owner.ContainingType;
        if (type is null or { ContainingType: not null } or { Arity: > 0 } || type.ContainingNamespace.GetTypeMembers(name) is not [{ Arity: 0 } found]) return null;
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            if (!part.GetMembers(name).IsEmpty) return null;
        return type.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(inherited => !inherited.GetMembers(name).IsEmpty) ? null : found;
    }
}
