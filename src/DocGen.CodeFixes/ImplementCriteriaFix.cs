using System.Composition;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.CodeFixes;

/// <summary>
/// Answers the criteria of a comparison that a subject does not answer yet: null, which is "not known", where the type has room for it, and
/// elsewhere an exception, which fails the build until there is a value.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ImplementCriteriaFix() : InsertionFix("CS0535")
{
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken stop) =>
        await TypeAsync(document, diagnostic, stop).ConfigureAwait(false) is ({ } type, _) && Unanswered(type).Any() ? "Answer the criteria with \"not known\"" : null;

    private protected override async Task<IEnumerable<TextChange>> InsertionsAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        if (await TypeAsync(document, diagnostic, stop).ConfigureAwait(false) is not ({ } type, { } declaration)) return [];
        var text = await document.GetTextAsync(stop).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(stop).ConfigureAwait(false);
        var end = Lines.EndOf(text);
        var indentation = Lines.IndentationAt(text, Lines.StartOf(declaration));
        var members = string.Join(end + end, Unanswered(type).Select(criterion =>
            $"{indentation}    public {criterion.Type.ToMinimalDisplayString(model!, declaration.SpanStart)} {criterion.Name} => {Unknown(criterion)};"));
        if (declaration.OpenBraceToken.IsKind(SyntaxKind.None))
            return [new(declaration.SemicolonToken.Span, $"{end}{indentation}{{{end}{members}{end}{indentation}}}")];
        var separator = declaration.Members.Count == 0 ? "" : end;
        return [new(new TextSpan(text.Lines.GetLineFromPosition(declaration.CloseBraceToken.SpanStart).Start, 0), separator + members + end)];
    }

    private static string Unknown(IPropertySymbol criterion) =>
        criterion.NullableAnnotation == NullableAnnotation.Annotated || criterion.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? "null"
            : $"throw new System.NotImplementedException(\"{criterion.Name}\")";

    private static IEnumerable<IPropertySymbol> Unanswered(INamedTypeSymbol type) => Cells.ComparisonsOf(type)
        .SelectMany(Criteria.Of)
        .Where(criterion => criterion.IsAbstract && type.FindImplementationForInterfaceMember(criterion) is null)
        .GroupBy(criterion => criterion.Name, StringComparer.Ordinal)
        .Select(criteria => criteria.First());

    private static async Task<(INamedTypeSymbol? Type, TypeDeclarationSyntax? Declaration)> TypeAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        if (await DeclarationAsync(document, diagnostic, stop).ConfigureAwait(false) is not TypeDeclarationSyntax declaration) return (null, null);
        var model = await document.GetSemanticModelAsync(stop).ConfigureAwait(false);
        return (model?.GetDeclaredSymbol(declaration, stop), declaration);
    }
}
