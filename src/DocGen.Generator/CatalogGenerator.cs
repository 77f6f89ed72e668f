using DocGen.Generator.Diagnostics;
using DocGen.Generator.Emitting;
using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator;

/// <summary>
/// Reads annotated types, one by one, into models of texts and numbers, and writes them as the class <c>Catalog</c>: one file for each kind of
/// thing, so that an edit touches the files of its own kind only. It reports nothing; that is the analyzers' work.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project sets.
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => SettingsReader.Read(provider.GlobalOptions))
            .WithTrackingName(StepNames.Settings);

        // What the annotated types say.
        var layers = Sort(Find(context, "LayerAttribute", LayerReader.Read), StepNames.Layers);
        var references = Sort(Find(context, "ReferenceAttribute", ReferenceReader.Read), StepNames.References);
        var terms = Sort(Find(context, "TermAttribute", TermReader.Read), StepNames.Terms);
        var subjectReadings = Find(context, "SubjectAttribute", SubjectReader.Read);
        var subjects = Sort(subjectReadings.Select(static (reading, _) => reading.Subject), StepNames.Subjects);
        var recordReadings = Find(context, "RecordAttribute", RecordReader.Read);
        var records = Sort(recordReadings.Select(static (reading, _) => reading.Record), StepNames.Records);
        var overrideReadings = Find(context, OverrideReader.Attribute, OverrideReader.Read);
        var overrides = overrideReadings.Select(static (reading, _) => reading.Override).Collect()
            .Select(static (all, _) => all.SortById(static answers => answers.Id))
            .WithTrackingName(StepNames.Overrides);
        var comparisonReadings = Find(context, "ComparisonAttribute", ComparisonReader.Read);
        var comparisons = Sort(comparisonReadings.Select(static (reading, _) => reading.Model), StepNames.Comparisons);
        var collectionReadings = Find(context, "CollectionAttribute", CollectionReader.Read);
        var collections = Sort(collectionReadings.Select(static (reading, _) => reading.Model), StepNames.Collections);

        // What they share: enumerations, and properties that several subjects inherit.
        var enumerations = comparisonReadings.SelectMany(static (reading, _) => reading.Enumerations).Collect()
            .Combine(collectionReadings.SelectMany(static (reading, _) => reading.Enumerations).Collect())
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).SortById(static enumeration => enumeration.Id))
            .WithTrackingName(StepNames.Enumerations);
        var answered = subjectReadings.SelectMany(static (reading, _) => reading.Members).Collect()
            .Combine(recordReadings.SelectMany(static (reading, _) => reading.Members).Collect())
            .Combine(overrideReadings.SelectMany(static (reading, _) => reading.Members).Collect())
            .Select(static (all, _) => all.Left.Left.Concat(all.Left.Right).Concat(all.Right).ToEquatableArray());
        var defaults = comparisonReadings.SelectMany(static (reading, _) => reading.Members).Collect()
            .Combine(collectionReadings.SelectMany(static (reading, _) => reading.Members).Collect());
        var members = answered.Combine(defaults)
            .Select(static (all, _) => all.Left.Concat(all.Right.Left).Concat(all.Right.Right).SortById(static member => member.Id))
            .WithTrackingName(StepNames.Members);

        // Which names are documented, for the inputs of derived values; and whether there is anything at all.
        var names = layers.Combine(references).Combine(terms).Combine(subjects).Combine(comparisons).Combine(collections).Combine(records)
            .Select(static (all, _) =>
            {
                var ((((((layers, references), terms), subjects), comparisons), collections), records) = all;
                return DocumentedNames.Of(layers, references, terms, subjects, comparisons, collections, records);
            })
            .WithTrackingName(StepNames.Names);
        var isDocumented = names.Combine(overrides).Select(static (all, _) => all.Left.Count > 0 || all.Right.Count > 0).WithTrackingName(StepNames.IsDocumented);

        // The catalog, a file for each.
        var target = settings.Combine(isDocumented);
        context.RegisterSourceOutput(target, static (output, target) =>
        {
            if (target.Right) output.AddSource("Catalog.g.cs", CatalogEmitter.Emit(target.Left));
        });
        Emit(context, layers, target, StepNames.Layers, LayerEmitter.Emit);
        Emit(context, subjects, target, StepNames.Subjects, SubjectEmitter.Emit);
        Emit(context, comparisons, target, StepNames.Comparisons, ComparisonEmitter.Emit);
        Emit(context, collections, target, StepNames.Collections, CollectionEmitter.Emit);
        Emit(context, records, target, StepNames.Records, RecordEmitter.Emit);
        Emit(context, references, target, StepNames.References, ReferenceEmitter.Emit);
        Emit(context, terms, target, StepNames.Terms, TermEmitter.Emit);
        Emit(context, overrides, target, StepNames.Overrides, OverrideEmitter.Emit);
        Emit(context, enumerations, target, StepNames.Enumerations, EnumerationEmitter.Emit);
        Emit(context, members.Combine(names), target, StepNames.Members, static (all, settings) => MemberEmitter.Emit(all.Left, all.Right, settings));
        ReportGone(context);
    }

    // What the author's code names and a new version of a package has no more. The compiler ends at a type that is not there, before it asks an analyzer.
    private static void ReportGone(IncrementalGeneratorInitializationContext context)
    {
        var versions = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => SettingsReader.ReadPackages(provider.GlobalOptions));
        var changed = context.AdditionalTextsProvider.Where(static file => Path.GetFileName(file.Path) == PackageLock.FileName).Collect().Combine(versions)
            .Select(static (all, stop) => GoneFactReader.ReadChanged(all.Left.FirstOrDefault()?.GetText(stop)?.ToString() ?? "", all.Right));
        var uses = context.CompilationProvider.Combine(changed.Combine(versions))
            .Select(static (all, stop) => GoneFactReader.Read(all.Left, all.Right.Left, all.Right.Right, stop))
            .WithTrackingName(StepNames.GoneUses);
        context.RegisterSourceOutput(uses, static (output, uses) =>
        {
            foreach (var use in uses)
                output.ReportDiagnostic(Diagnostic.Create(use.IsRenamed ? Rules.FactRenamed : Rules.FactGone, Location.Create(use.File, use.Span, use.Lines), use.Name, use.Explanation));
        });
    }

    private static IncrementalValuesProvider<T> Find<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, T?> read) where T : class => context.SyntaxProvider
            .ForAttributeWithMetadataName($"{AttributeReading.Namespace}.{attribute}", static (node, _) => node is TypeDeclarationSyntax, read)
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => reading!);

    private static IncrementalValueProvider<EquatableArray<T>> Sort<T>(IncrementalValuesProvider<T> models, string step) where T : class, IEntityModel, IEquatable<T> =>
        models.Collect()
            .Select(static (all, _) => all.SortEntities())
            .WithTrackingName(step);

    private static void Emit<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<T> models,
        IncrementalValueProvider<(Settings Settings, bool IsDocumented)> target,
        string file,
        Func<T, Settings, SourceText> emit) =>
        context.RegisterSourceOutput(models.Combine(target), (output, input) =>
        {
            if (input.Right.IsDocumented) output.AddSource($"Catalog.{file}.g.cs", emit(input.Left, input.Right.Settings));
        });
}
