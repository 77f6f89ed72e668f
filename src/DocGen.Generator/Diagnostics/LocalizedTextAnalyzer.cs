using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks localized values where they are written out: <c>new LocalizedText(("ko", "…"), ("en", "…"))</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocalizedTextAnalyzer() : ModelAnalyzer(Rules.LanguageUnknown, Rules.LanguageTwice, Rules.PartlyTranslated)
{
    private protected override void Register(AnalysisContext context) => 
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);

    // Not as an operation: that makes the compiler bind every body of the project, once more than it does anyway, to find these few.
    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not IObjectCreationOperation creation) return;
        if (creation.Type is not { Name: "LocalizedText" } type || !AttributeReading.IsInDocGen(type)) return;
        if (creation.Arguments is not [{ Value: IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } texts } }]) return;
        var settings = SettingsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            // A text whose language is computed may be in any of them.
            if (Unwrap(text) is not ITupleOperation { Elements: [var tag, _] } || Unwrap(tag).ConstantValue.Value is not string language) return;
            Analyze(language, tag.Syntax.GetLocation(), seen, settings, context);
        }

        foreach (var language in settings.Languages.Where(language => !seen.Contains(language)))
            context.ReportDiagnostic(Translations.Missing(Rules.PartlyTranslated, creation.Syntax.GetLocation(), seen.Count > 0, settings, fix: null, "the text", language));
    }

    private static void Analyze(string language, Location place, HashSet<string> seen, Settings settings, SyntaxNodeAnalysisContext context)
    {
        if (!settings.Languages.Contains(language))
            context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageUnknown, place, language, string.Join(", ", settings.Languages)));
        else if (!seen.Add(language))
            context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageTwice, place, "the text", language));
    }

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation;
    }
}
