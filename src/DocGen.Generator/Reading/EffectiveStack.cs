using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>A subject's stack with inheritance applied. What is no layer, or stands nowhere, is left out.</summary>
internal sealed class EffectiveStack
{
    private EffectiveStack()
    {
    }

    public IReadOnlyList<INamedTypeSymbol> Layers { get; private set; } = [];

    public INamedTypeSymbol? Boundary { get; private set; }

    public List<Lane> Lanes { get; } = [];

    /// <summary>The stack of a class; null where neither it nor a base of it declares one.</summary>
    public static EffectiveStack? Of(INamedTypeSymbol type)
    {
        var stack = type.BaseType is { SpecialType: SpecialType.None } parent ? Of(parent) : null;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.Is("StackAttribute")) (stack ??= new()).Replace(attribute);
            else if (attribute.Is("LaneAttribute") && attribute.TypeArgument() is { } name) (stack ??= new()).Merge(name, attribute);
        }

        return stack;
    }

    public bool Has(INamedTypeSymbol layer) => Layers.Contains(layer, SymbolEqualityComparer.Default);

    public bool HasInLane(INamedTypeSymbol layer) => Lanes.Any(lane => lane.Layers.Contains(layer, SymbolEqualityComparer.Default));

    /// <summary>The shared layers on which a lane stands.</summary>
    public IEnumerable<INamedTypeSymbol> Below(Lane lane)
    {
        if (lane.On is not { } on || !Has(on)) return Layers;
        return Layers.TakeWhile(layer => !SymbolEqualityComparer.Default.Equals(layer, on)).Append(on);
    }

    private static List<INamedTypeSymbol> LayersOf(AttributeData attribute) =>
        [.. attribute.Types().OfType<INamedTypeSymbol>().Where(static type => Entities.Is(type, EntityKind.Layer))];

    private void Replace(AttributeData attribute)
    {
        Layers = LayersOf(attribute);
        Boundary = attribute.Type("Boundary");
    }

    private void Merge(INamedTypeSymbol name, AttributeData attribute)
    {
        var index = Lanes.FindIndex(lane => SymbolEqualityComparer.Default.Equals(lane.Name, name));
        var layers = LayersOf(attribute);
        if (layers.Count == 0)
        {
            if (index >= 0) Lanes.RemoveAt(index);
            return;
        }

        var merged = new Lane(name, layers, attribute.Flag("Repeats"), attribute.Type("On"));
        if (index >= 0) Lanes[index] = merged;
        else Lanes.Add(merged);
    }

    /// <summary>A column of the stack.</summary>
    public sealed record Lane(INamedTypeSymbol Name, IReadOnlyList<INamedTypeSymbol> Layers, bool Repeats, INamedTypeSymbol? On);
}
