using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DocGen.Generator;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes.Tests;

/// <summary>An editor with the analyzers and the fixes, and a project in Korean and English.</summary>
internal static class Editor
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [.. typeof(ModelAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(ModelAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly ImmutableArray<CodeFixProvider> s_fixes =
        [.. typeof(InsertionFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider))).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    /// <summary>Applies the first fix that is offered for the first diagnostic of an id.</summary>
    /// <param name="id">The diagnostic's id.</param>
    /// <param name="title">What the editor offers.</param>
    /// <param name="sources">The files of the project.</param>
    /// <returns>The files, and what is reported then.</returns>
    public static async Task<(string[] Sources, string[] Remaining)> FixAsync(string id, string title, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, sources);
        var diagnostic = (await DiagnosticsAsync(project)).First(diagnostic => diagnostic.Id == id);
        var actions = new List<CodeAction>();
        foreach (var fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
            await fix.RegisterCodeFixesAsync(new(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return await ApplyAsync(project, actions.Single(action => action.Title == title));
    }

    /// <summary>What the editor offers for the first diagnostic of an id.</summary>
    public static async Task<string[]> OffersAsync(string id, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, sources);
        var diagnostic = (await DiagnosticsAsync(project)).First(diagnostic => diagnostic.Id == id);
        var actions = new List<CodeAction>();
        foreach (var fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
            await fix.RegisterCodeFixesAsync(new(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return [.. actions.Select(action => action.Title)];
    }

    /// <summary>Fixes every diagnostic of an id in the project at once.</summary>
    public static async Task<(string[] Sources, string[] Remaining)> FixAllAsync(string id, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, sources);
        var fix = s_fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));
        var context = new FixAllContext(project, fix, FixAllScope.Project, fix.GetType().Name, [id], new Provider(await DiagnosticsAsync(project)), CancellationToken.None);
        return await ApplyAsync(project, (await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private static Project Open(AdhocWorkspace workspace, string[] sources)
    {
        var project = workspace.AddProject("Acme", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose))
            .AddMetadataReferences([.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(LayerAttribute).Assembly.Location)]);
        for (var i = 0; i < sources.Length; i++) project = project.AddDocument($"File{i}.cs", SourceText.From(sources[i])).Project;
        return project;
    }

    private static async Task<(string[], string[])> ApplyAsync(Project project, CodeAction action)
    {
        var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        var texts = await Task.WhenAll(changed.Documents.Select(document => document.GetTextAsync()));
        return ([.. texts.Select(text => text.ToString())], [.. (await DiagnosticsAsync(changed)).Select(diagnostic => diagnostic.Id)]);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var options = new Options();
        var driver = CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)project.ParseOptions!, optionsProvider: options);
        driver.RunGeneratorsAndUpdateCompilation((await project.GetCompilationAsync())!, out var compilation, out _);
        var found = await compilation.WithAnalyzers(s_analyzers, new AnalyzerOptions([], options)).GetAllDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Global();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Global : AnalyzerConfigOptions
    {
        private static readonly Dictionary<string, string> s_values = new(StringComparer.Ordinal) { ["build_property.RootNamespace"] = "Acme", ["build_property.DocGenLanguageList"] = "ko,en" };

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => s_values.TryGetValue(key, out value);
    }

    private sealed class Provider(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
