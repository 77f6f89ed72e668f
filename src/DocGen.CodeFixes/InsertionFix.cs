using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes;

/// <summary>A fix that only inserts text: what the author wrote stays as it is.</summary>
/// <param name="ids">The ids of what it fixes.</param>
public abstract class InsertionFix(params string[] ids) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. ids];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await TitleAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } title) continue;
            context.RegisterCodeFix(CodeAction.Create(title, stop => FixAsync(context.Document, [diagnostic], stop), GetType().Name), diagnostic);
        }
    }

    /// <summary>What the editor offers; null where there is nothing to offer.</summary>
    private protected abstract Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken stop);

    /// <summary>What is inserted for a diagnostic.</summary>
    private protected abstract Task<IEnumerable<TextChange>> InsertionsAsync(Document document, Diagnostic diagnostic, CancellationToken stop);

    /// <summary>The declaration whose name a diagnostic marks.</summary>
    private protected static async Task<MemberDeclarationSyntax?> DeclarationAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        var root = await document.GetSyntaxRootAsync(stop).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>();
    }

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken stop)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            // What two diagnostics ask for alike is inserted once.
            foreach (var change in await InsertionsAsync(document, diagnostic, stop).ConfigureAwait(false))
                if (!changes.Contains(change)) changes.Add(change);
        }

        var text = await document.GetTextAsync(stop).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }
}
