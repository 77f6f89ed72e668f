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
        var (cells, members) = CellReader.Read(type, EntityKind.Subject, isCreatable, context.SemanticModel, cancellationToken);
        return new(
            new SubjectModel(entity, isCreatable, ReadStack(type), ReadVersus(type), cells),
            members);
    }

    private static EquatableArray<string> ReadVersus(INamedTypeSymbol type) => type.FindAttributes("VersusAttribute")
        .Select(static attribute => attribute.TypeArgument())
        .OfType<INamedTypeSymbol>()
        .Where(other => Entities.Is(other, EntityKind.Subject) && EffectiveStack.Of(other) is not null && !SymbolEqualityComparer.Default.Equals(other, type))
        .Select(TypeNames.Of)
        .Distinct()
        .ToEquatableArray();

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
