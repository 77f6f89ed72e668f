using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes;

/// <summary>Declares what implements a comparison as a subject.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddSubjectFix() : InsertionFix("DG1007")
{
    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken stop) => Task.FromResult<string?>("Add [Subject]");

    private protected override async Task<IEnumerable<TextChange>> InsertionsAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        if (await DeclarationAsync(document, diagnostic, stop).ConfigureAwait(false) is not { } declaration) return [];
        var start = Lines.StartOf(declaration);
        var name = await AttributeNames.WriteAsync(document, start, "Subject", stop).ConfigureAwait(false);
        return [Lines.Before(await document.GetTextAsync(stop).ConfigureAwait(false), start, $"[{name}]")];
    }
}
