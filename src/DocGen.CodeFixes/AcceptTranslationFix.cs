using System.Collections.Immutable;
using System.Composition;
using System.Text;
using DocGen.Generator.Diagnostics;
using DocGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes;

/// <summary>Vouches that all languages say the same: writes <c>translations.lock</c> as <c>docgen accept</c> would.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AcceptTranslationFix : CodeFixProvider
{
    private const string Title = "Vouch that all languages say the same";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DG2080"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new All();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!IsAsked(context.Document.Project.Solution)) return Task.CompletedTask;
        foreach (var diagnostic in context.Diagnostics)
            context.RegisterCodeFix(CodeAction.Create(Title, stop => AcceptAsync([(context.Document.Project, [diagnostic])], context.Document.Project.Solution, stop), nameof(AcceptTranslationFix)), diagnostic);
        return Task.CompletedTask;
    }

    // A person vouches, not a program: dotnet format applies every fix to whatever warns.
    private static bool IsAsked(Solution solution) => solution.Workspace.Kind != WorkspaceKind.MSBuild;

    // Several projects may hold the same file: one for each framework that a project is built for.
    private static async Task<Solution> AcceptAsync(IEnumerable<(Project Project, ImmutableArray<Diagnostic> Diagnostics)> stale, Solution solution, CancellationToken stop)
    {
        var accepted = stale
            .SelectMany(found => LocksOf(found.Project).SelectMany(file => found.Diagnostics.Select(diagnostic => (file.FilePath, diagnostic.Properties[StaleTextAnalyzer.Line]))))
            .ToLookup(line => line.FilePath, line => LockedUnit.Parse(line.Item2!)!, StringComparer.Ordinal);
        foreach (var file in solution.Projects.SelectMany(LocksOf).Where(file => accepted.Contains(file.FilePath)).ToList())
        {
            var text = await file.GetTextAsync(stop).ConfigureAwait(false);
            var units = TranslationLock.Read(text.ToString()).Units.ToDictionary(static unit => unit.Key, static unit => unit.Value, StringComparer.Ordinal);
            foreach (var unit in accepted[file.FilePath]) units[unit.Key] = unit;
            solution = solution.WithAdditionalDocumentText(file.Id, SourceText.From(TranslationLock.Write(units.Values), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        }

        return solution;
    }

    private static IEnumerable<TextDocument> LocksOf(Project project) => project.AdditionalDocuments.Where(static file => StaleTextAnalyzer.IsLock(file.FilePath ?? file.Name));

    /// <summary>Vouches for all that is stale in a document, a project or the solution.</summary>
    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            if (!IsAsked(context.Solution)) return null;
            IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
            var stale = new List<(Project, ImmutableArray<Diagnostic>)>();
            foreach (var project in projects)
            {
                stale.Add((project, context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)));
            }

            return CodeAction.Create(Title, stop => AcceptAsync(stale, context.Solution, stop), nameof(AcceptTranslationFix));
        }
    }
}
