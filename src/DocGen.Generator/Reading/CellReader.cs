using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>Reads the cells of a subject or record: one for each criterion of what it implements.</summary>
internal static class CellReader
{
    /// <param name="type">The subject or record.</param>
    /// <param name="kind">Which of the two.</param>
    /// <param name="isCreatable">Whether the catalog can make an instance; otherwise there are no cells.</param>
    /// <param name="semantics">Resolves the references of documentation comments.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static (EquatableArray<CellModel> Cells, EquatableArray<MemberModel> Members) Read(
        INamedTypeSymbol type, EntityKind kind, bool isCreatable, SemanticModel semantics, CancellationToken cancellationToken)
    {
        List<CellModel> cells = [];
        List<MemberModel> members = [];
        foreach (var comparison in Cells.ComparisonsOf(type).Where(comparison => Entities.KindOf(comparison) == kind.Asked()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var comparisonName = TypeNames.Of(comparison);
            foreach (var criterion in Criteria.Of(comparison))
            {
                if (Cells.FindImplementation(type, criterion) is not { } member) continue;
                var id = MemberReader.IdOf(member);
                if (isCreatable) cells.Add(new(comparisonName, criterion.Name, id, TypeNames.Of(member.ContainingType)));
                if (!IsReadElsewhere(type, kind, member, criterion))
                    members.Add(MemberReader.Read(member, id, criterion, semantics, cancellationToken));
            }
        }

        return (cells.ToEquatableArray(), members.ToEquatableArray());
    }

    /// <summary>Whether the declaration of the member's own type contributes the member: that of an interface that asks, or of a type that answers the same criterion.</summary>
    private static bool IsReadElsewhere(INamedTypeSymbol type, EntityKind kind, IPropertySymbol member, IPropertySymbol criterion)
    {
        var declaring = member.ContainingType;
        if (SymbolEqualityComparer.Default.Equals(declaring, type)) return false;
        return declaring.TypeKind == TypeKind.Interface
            ? Entities.HasCriteria(declaring)
            : Entities.Is(declaring, kind) && declaring.AllInterfaces.Contains(criterion.ContainingType, SymbolEqualityComparer.Default);
    }
}
