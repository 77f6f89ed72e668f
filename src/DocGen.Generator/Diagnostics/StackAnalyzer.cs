using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks what stacks and lanes are made of, and how they stand with inheritance applied.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StackAnalyzer() : ModelAnalyzer(Rules.NotALayer, Rules.LayerTwice, Rules.DepthsDisagree, Rules.LaneName, Rules.NotInStack)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        AttributeData[] attributes = [.. type.GetAttributes().Where(static attribute => attribute.Is("StackAttribute") || attribute.Is("LaneAttribute"))];
        if (attributes.Length == 0 || EffectiveStack.Of(type) is not { } stack) return;
        foreach (var attribute in attributes) AnalyzeParts(attribute, context);
        AnalyzeAnchors(type, stack, attributes, context);
        AnalyzeColumns(type, stack, attributes, context);
        AnalyzeDepths(type, stack, context);
    }

    /// <summary>What an attribute names is of the right kind.</summary>
    private static void AnalyzeParts(AttributeData attribute, SymbolAnalysisContext context)
    {
        var index = 0;
        foreach (var layer in attribute.Types())
        {
            if (layer is not null && Entities.KindOf(layer) != EntityKind.Layer)
                context.ReportDiagnostic(Diagnostic.Create(Rules.NotALayer, Places.OfArgument(attribute, index, context.CancellationToken), layer.Name));
            index++;
        }

        if (attribute.TypeArgument() is { } name && Entities.KindOf(name) is null)
            context.ReportDiagnostic(Diagnostic.Create(Rules.LaneName, Places.Of(attribute), name.Name));
    }

    /// <summary>The boundary, and the layers on which lanes stand, are in the stack.</summary>
    private static void AnalyzeAnchors(INamedTypeSymbol type, EffectiveStack stack, AttributeData[] attributes, SymbolAnalysisContext context)
    {
        if (stack.Boundary is { } boundary && !stack.Has(boundary) && !stack.HasInLane(boundary))
            Report(boundary, "Boundary", attributes.FirstOrDefault(static attribute => attribute.Is("StackAttribute")));
        foreach (var lane in stack.Lanes)
        {
            if (lane.On is { } on && !stack.Has(on))
                Report(on, "On", attributes.FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.TypeArgument(), lane.Name)));
        }

        void Report(INamedTypeSymbol layer, string argument, AttributeData? attribute) => context.ReportDiagnostic(Diagnostic.Create(
            Rules.NotInStack,
            attribute is null ? Places.Of(type) : Places.OfArgument(attribute, argument, context.CancellationToken),
            layer.Name,
            argument,
            type.Name));
    }

    /// <summary>No column has a layer twice.</summary>
    private static void AnalyzeColumns(INamedTypeSymbol type, EffectiveStack stack, AttributeData[] attributes, SymbolAnalysisContext context)
    {
        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var column in stack.Lanes.Select(lane => stack.Below(lane).Concat(lane.Layers)).Prepend(stack.Layers))
        {
            var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var layer in column)
                if (!seen.Add(layer) && reported.Add(layer)) context.ReportDiagnostic(Diagnostic.Create(Rules.LayerTwice, FindLast(layer), layer.Name, type.Name));
        }

        Location FindLast(INamedTypeSymbol layer)
        {
            foreach (var attribute in Enumerable.Reverse(attributes))
            {
                var index = attribute.Types().ToList().FindLastIndex(candidate => SymbolEqualityComparer.Default.Equals(candidate, layer));
                if (index >= 0) return Places.OfArgument(attribute, index, context.CancellationToken);
            }

            return Places.Of(type);
        }
    }

    /// <summary>A layer that several lanes have is equally deep in all.</summary>
    private static void AnalyzeDepths(INamedTypeSymbol type, EffectiveStack stack, SymbolAnalysisContext context)
    {
        var levels = stack.Lanes.SelectMany(lane => lane.Layers.Select((layer, index) => (Layer: layer, Lane: lane, Depth: stack.Below(lane).Count() + index)));
        foreach (var places in levels.Where(level => !stack.Has(level.Layer)).GroupBy(static level => level.Layer, SymbolEqualityComparer.Default))
        {
            var first = places.First();
            foreach (var other in places.Where(level => level.Depth != first.Depth && level.Lane != first.Lane).Take(1))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.DepthsDisagree, Places.Of(type), first.Layer.Name, first.Depth, first.Lane.Name.Name, other.Depth, other.Lane.Name.Name));
            }
        }
    }
}
