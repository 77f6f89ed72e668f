using System.Composition;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.CodeFixes;

/// <summary>Declares what a stack names as a layer, wherever in the solution its source is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeLayerFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DG1004"];

    // Each changes another file, and one file may be named by many stacks.
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var named = root?.FindNode(context.Span).DescendantNodesAndSelf().OfType<TypeOfExpressionSyntax>().FirstOrDefault();
        if (named is null || model?.GetTypeInfo(named.Type, context.CancellationToken).Type?.OriginalDefinition is not INamedTypeSymbol type) return;
        if (type.DeclaringSyntaxReferences.FirstOrDefault() is not { } source || context.Document.Project.Solution.GetDocument(source.SyntaxTree) is not { } document) return;
        context.RegisterCodeFix(
            CodeAction.Create($"Make '{type.Name}' a layer", stop => FixAsync(document, source, stop), nameof(MakeLayerFix)),
            context.Diagnostics);
    }

    private static async Task<Solution> FixAsync(Document document, SyntaxReference source, CancellationToken stop)
    {
        var start = Lines.StartOf(await source.GetSyntaxAsync(stop).ConfigureAwait(false));
        var text = await document.GetTextAsync(stop).ConfigureAwait(false);
        var name = await AttributeNames.WriteAsync(document, start, "Layer", stop).ConfigureAwait(false);
        return document.WithText(text.WithChanges(Lines.Before(text, start, $"[{name}]"))).Project.Solution;
    }
}
