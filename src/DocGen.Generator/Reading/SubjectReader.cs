using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

internal static class SubjectReader
{
    public static SubjectReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (EntityReader.Read(context, EntityKind.Subject, cancellationToken) is not { } entity) return null;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var isCreatable = !type.IsAbstract && Constructors.CanCreate(type);
        List<CellModel> cells = [];
        List<MemberModel> members = [];
        foreach (var comparison in Cells.ComparisonsOf(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var comparisonName = TypeNames.Of(comparison);
            foreach (var criterion in Criteria.Of(comparison))
            {
                if (Cells.FindImplementation(type, criterion) is not { } member) continue;
                var id = MemberReader.IdOf(member);
                if (isCreatable)
                {
                    cells.Add(new(
                        comparisonName, TypeNames.Of(criterion.ContainingType), criterion.Name, id, TypeNames.Of(member.ContainingType)));
                }

                if (!IsReadElsewhere(type, member, criterion))
                    members.Add(MemberReader.Read(member, id, criterion, context.SemanticModel, cancellationToken));
            }
        }

        return new(
            new SubjectModel(entity, isCreatable, ReadStack(type), cells.ToEquatableArray()),
            members.ToEquatableArray());
    }

    /// <summary>Whether the declaration of the member's own type contributes the member: that of a comparison, or of a subject that answers the same criterion.</summary>
    private static bool IsReadElsewhere(INamedTypeSymbol subject, IPropertySymbol member, IPropertySymbol criterion)
    {
        var declaring = member.ContainingType;
        if (SymbolEqualityComparer.Default.Equals(declaring, subject)) return false;
        return declaring.TypeKind == TypeKind.Interface
            ? Entities.Is(declaring, EntityKind.Comparison)
            : Entities.Is(declaring, EntityKind.Subject) && declaring.AllInterfaces.Contains(criterion.ContainingType, SymbolEqualityComparer.Default);
    }

    private static StackModel? ReadStack(INamedTypeSymbol type)
    {
        if (EffectiveStack.Of(type) is not { } stack) return null;
        var boundary = stack.Boundary is { } layer && (stack.Has(layer) || stack.HasInLane(layer)) ? TypeNames.Of(layer) : null;
        return new(
            stack.Layers.Select(TypeNames.Of).ToEquatableArray(),
            boundary,
            stack.Lanes.Where(static lane => Entities.IsDocumented(lane.Name)).Select(lane => ReadLane(stack, lane)).ToEquatableArray());
    }

    private static LaneModel ReadLane(EffectiveStack stack, EffectiveStack.Lane lane) => new(
        TypeNames.Of(lane.Name),
        lane.Layers.Select(TypeNames.Of).ToEquatableArray(),
        lane.Repeats,
        lane.On is { } on && stack.Has(on) ? TypeNames.Of(on) : null);
}
