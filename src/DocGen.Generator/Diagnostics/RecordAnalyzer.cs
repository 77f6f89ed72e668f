using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that a record belongs to one collection, can be created and is about something documented, and that what implements a collection is a record.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordAnalyzer() : ModelAnalyzer(Rules.RecordCollection, Rules.NotARecord, Rules.NotCreatable, Rules.AboutNothing)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.IsAbstract || type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return;
        var collections = RecordReader.CollectionsOf(type);
        if (Entities.KindOf(type) != EntityKind.Record)
        {
            if (collections.Count > 0) context.ReportDiagnostic(Diagnostic.Create(Rules.NotARecord, Places.Of(type), type.Name, collections[0].Name));
            return;
        }

        if (collections.Count != 1)
        {
            var found = collections.Count == 0 ? "implements no collection" : $"implements the collections {string.Join(" and ", collections.Select(static collection => $"'{collection.Name}'"))}";
            context.ReportDiagnostic(Diagnostic.Create(Rules.RecordCollection, Places.Of(type), type.Name, found));
        }

        if (!type.IsStatic && !Constructors.CanCreate(type))
            context.ReportDiagnostic(Diagnostic.Create(Rules.NotCreatable, Places.Of(type), type.Name));
        foreach (var attribute in type.FindAttributes("AboutAttribute"))
        {
            if (attribute.TypeArgument() is { } thing && Entities.KindOf(thing) is not (EntityKind.Subject or EntityKind.Layer or EntityKind.Term))
                context.ReportDiagnostic(Diagnostic.Create(Rules.AboutNothing, Places.Of(attribute), thing.Name));
        }
    }
}
