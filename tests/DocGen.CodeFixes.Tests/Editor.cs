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

    /// <summary>Vouches for stale texts.</summary>
    /// <param name="vouched">What is in <c>translations.lock</c>.</param>
    /// <param name="scope">How much is fixed at once; null for the first text.</param>
    /// <param name="sources">The files of the project.</param>
    /// <returns>What is in <c>translations.lock</c> of each project of the solution; none where nothing is offered.</returns>
    public static Task<byte[][]> AcceptAsync(byte[] vouched, FixAllScope? scope, params string[] sources) => AcceptAsync(WorkspaceKind.Host, vouched, scope, sources);

    /// <inheritdoc cref="AcceptAsync(byte[], FixAllScope?, string[])"/>
    /// <param name="kind">What the solution is opened by.</param>
    public static async Task<byte[][]> AcceptAsync(string kind, byte[] vouched, FixAllScope? scope, params string[] sources)
    {
        using var workspace = new AdhocWorkspace(Microsoft.CodeAnalysis.Host.Mef.MefHostServices.DefaultHost, kind);
        var solution = workspace.CurrentSolution;
        // A project that is built for two frameworks is two projects to an editor, with the same files.
        for (var i = 0; i < 2; i++)
            solution = Open(solution, sources).AddAdditionalDocument("translations.lock", SourceText.From(new MemoryStream(vouched)), filePath: "/site/content/translations.lock").Project.Solution;
        var project = solution.Projects.First();
        var fix = new AcceptTranslationFix();
        var diagnostics = (await DiagnosticsAsync(project)).Where(diagnostic => diagnostic.Id == "DG2080").ToImmutableArray();
        Assert.NotEmpty(diagnostics);
        var (document, provider) = (project.GetDocument(diagnostics[0].Location.SourceTree)!, new Provider(diagnostics));
        var actions = new List<CodeAction>();
        if (scope is { } all)
        {
            var context = all == FixAllScope.Document
                ? new FixAllContext(document, fix, all, nameof(AcceptTranslationFix), fix.FixableDiagnosticIds, provider, CancellationToken.None)
                : new FixAllContext(project, fix, all, nameof(AcceptTranslationFix), fix.FixableDiagnosticIds, provider, CancellationToken.None);
            Assert.Contains(all, fix.GetFixAllProvider().GetSupportedFixAllScopes());
            if (await fix.GetFixAllProvider().GetFixAsync(context) is { } action) actions.Add(action);
        }
        else
        {
            await fix.RegisterCodeFixesAsync(new(document, diagnostics[0], (action, _) => actions.Add(action), CancellationToken.None));
        }

        if (actions.Count == 0) return [];
        var changed = (await Assert.Single(actions).GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.All(changed.GetChanges(solution).GetProjectChanges(), change => Assert.Empty(change.GetChangedDocuments()));
        return await Task.WhenAll(changed.Projects.Select(async changed =>
        {
            var text = await changed.AdditionalDocuments.Single().GetTextAsync();
            return (byte[])[.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())];
        }));
    }

    /// <summary>Compiles a project and its catalog into a file.</summary>
    public static async Task CompileAsync(string file, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var result = (await GenerateAsync(Open(workspace, sources))).Emit(file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    private static Project Open(AdhocWorkspace workspace, string[] sources) => Open(workspace.CurrentSolution, sources);

    private static Project Open(Solution solution, string[] sources)
    {
        var id = ProjectId.CreateNewId();
        var project = solution.AddProject(id, "Acme", "Acme", LanguageNames.CSharp).GetProject(id)!
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
        var found = await (await GenerateAsync(project)).WithAnalyzers(s_analyzers, new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, new Options())).GetAllDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<Compilation> GenerateAsync(Project project)
    {
        var driver = CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)project.ParseOptions!, optionsProvider: new Options());
        driver.RunGeneratorsAndUpdateCompilation((await project.GetCompilationAsync())!, out var compilation, out _);
        return compilation;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Global();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Global : AnalyzerConfigOptions
    {
        private static readonly Dictionary<string, string> s_values = new(StringComparer.Ordinal) { ["build_property.RootNamespace"] = "Acme", ["build_property.DocGenLanguageList"] = "ko,en", ["build_property.DocGenStaleTranslations"] = "error" };

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
