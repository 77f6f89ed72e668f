using System.Composition;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes;

/// <summary>Adds the summary or the remarks that are missing in a language, as a placeholder.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddTextFix() : InsertionFix("DG1002", "DG1021")
{
    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken stop) =>
        Task.FromResult<string?>($"Add <{diagnostic.Properties[Placeholders.Element]}> in '{diagnostic.Properties[Placeholders.Language]}'");

    private protected override async Task<IEnumerable<TextChange>> InsertionsAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        if (await DeclarationAsync(document, diagnostic, stop).ConfigureAwait(false) is not { } declaration) return [];
        var text = await document.GetTextAsync(stop).ConfigureAwait(false);
        var element = diagnostic.Properties[Placeholders.Element]!;
        var line = $"/// <{element} xml:lang=\"{diagnostic.Properties[Placeholders.Language]}\">{Placeholders.Text}</{element}>";
        var start = Lines.StartOf(declaration);

        // Behind the last one of its kind, else of any kind, else above the declaration.
        var elements = declaration.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content.OfType<XmlElementSyntax>()).ToList();
        var last = elements.LastOrDefault(other => other.StartTag.Name.ToString() == element) ?? (element == "remarks" ? elements.LastOrDefault() : null);
        return last is null
            ? [Lines.Before(text, elements.FirstOrDefault() is { } first ? text.Lines.GetLineFromPosition(first.SpanStart).Start + Lines.IndentationAt(text, text.Lines.GetLineFromPosition(first.SpanStart).End).Length : start, line)]
            : [new(new TextSpan(last.Span.End, 0), Lines.EndOf(text) + Lines.IndentationAt(text, start) + line)];
    }
}
