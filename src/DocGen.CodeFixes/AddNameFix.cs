using System.Composition;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes;

/// <summary>Adds the name that is missing in a language, as a placeholder.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddNameFix() : InsertionFix("DG1001")
{
    private protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken stop) =>
        Task.FromResult<string?>($"Add a name in '{diagnostic.Properties[Placeholders.Language]}'");

    private protected override async Task<IEnumerable<TextChange>> InsertionsAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        if (await DeclarationAsync(document, diagnostic, stop).ConfigureAwait(false) is not { } declaration) return [];
        var text = await document.GetTextAsync(stop).ConfigureAwait(false);
        var start = Lines.StartOf(declaration);
        var name = await AttributeNames.WriteAsync(document, start, "Name", stop).ConfigureAwait(false);
        var attribute = $"{name}(\"{diagnostic.Properties[Placeholders.Language]}\", \"{Placeholders.Text}\")";

        // Beside the other names, or else as a line of its own above the declaration's own words.
        var last = declaration.AttributeLists.SelectMany(list => list.Attributes).LastOrDefault(other => IsName(other.Name.ToString()));
        if (last is not { Parent: AttributeListSyntax list })
            return [Lines.Before(text, declaration.AttributeLists.Count == 0 ? start : AfterAttributes(declaration), $"[{attribute}]")];
        return list.Attributes.Count == 1
            ? [new(new TextSpan(list.Span.End, 0), $"{Lines.EndOf(text)}{Lines.IndentationAt(text, list.SpanStart)}[{attribute}]")]
            : [new(new TextSpan(last.Span.End, 0), ", " + attribute)];
    }

    private static bool IsName(string name) => name.Split('.').Last() is "Name" or "NameAttribute";

    private static int AfterAttributes(MemberDeclarationSyntax declaration) => declaration.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart;
}
