using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>Finds what references of documentation comments name, and how that is shown: by the site's name where it has one, else as C# spells it.</summary>
/// <param name="owner">The symbol whose comment they stand in.</param>
/// <param name="compilation">What they are resolved in.</param>
/// <param name="semantics">The model of the file that is read, where there is one already.</param>
/// <param name="stop">Ends the work early.</param>
internal sealed class CommentReferences(ISymbol owner, Compilation compilation, SemanticModel? semantics, CancellationToken stop) : ICommentReferences
{
    private static readonly SymbolDisplayFormat s_spelling = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Ends the work early.</summary>
    public CancellationToken Stop => stop;

    /// <inheritdoc/>
    public RunModel? Find(CrefSyntax? syntax, string name, string text) =>
        (syntax is not null ? Find(syntax) : Find(name, compilation)) is { } symbol ? Run(symbol, text) : null;

    // What names nothing the compiler reports.
    private ISymbol? Find(CrefSyntax cref)
    {
        if (FindNeighbour(cref, owner) is { } neighbour) return neighbour;
        var model = cref.SyntaxTree == semantics?.SyntaxTree ? semantics : compilation.GetSemanticModel(cref.SyntaxTree);
        var info = model.GetSymbolInfo(cref, stop);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol and not IErrorTypeSymbol ? symbol : null;
    }

    /// <summary>What a documentation id such as <c>T:My.Model.Hardware</c> names; null where that is nothing, which only an analyzer reports.</summary>
    public static ISymbol? Find(string id, Compilation compilation) =>
        id is [>= 'A' and <= 'Z', ':', ..] ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) : null;

    private static RunModel Run(ISymbol symbol, string text)
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
