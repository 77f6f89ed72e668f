using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks the texts that a site supplies for things of other assemblies.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextAnalyzer() : ModelAnalyzer(Rules.TextOfNothing, Rules.LanguageUnknown, Rules.LanguageTwice, Rules.Placeholder)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        var settings = SettingsReader.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var texts = new Lazy<AttributeData[]>(() => [.. start.Compilation.Assembly.FindAttributes("TextAttribute")]);
        start.RegisterSyntaxNodeAction(
            unit =>
            {
                foreach (var text in texts.Value.Where(text => text.ApplicationSyntaxReference?.SyntaxTree == unit.Node.SyntaxTree))
                    Analyze(text, texts.Value, settings, unit);
            },
            SyntaxKind.CompilationUnit);
    });

    private static void Analyze(AttributeData text, AttributeData[] all, Settings settings, SyntaxNodeAnalysisContext context)
    {
        // A type that is not there is the compiler's to report.
        if (text.TypeArgument() is not { } type) return;
        var (language, member) = (text.Text(0), text.Text("Member"));
        var name = member.Length == 0 ? type.Name : $"{type.Name}.{member}";
        var place = Places.OfArgument(text, 0, context.CancellationToken);
        if (FindFlaw(text, type, member, context.Compilation) is { } flaw)
            context.ReportDiagnostic(Diagnostic.Create(Rules.TextOfNothing, member.Length == 0 ? Places.Of(text) : Places.OfArgument(text, "Member", context.CancellationToken), type.Name, flaw));
        else if (!settings.Languages.Contains(language))
            context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageUnknown, place, language, string.Join(", ", settings.Languages)));
        else if (all.First(other => Same(other.TypeArgument(), type) && other.Text(0) == language && other.Text("Member") == member) != text)
            context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageTwice, place, $"the texts of '{name}'", language));
        foreach (var (argument, what) in Arguments(text, context.CancellationToken).Where(static argument => Placeholders.Is(argument.Text)).Select(static argument => (argument.Place, argument.What)))
            context.ReportDiagnostic(Diagnostic.Create(Rules.Placeholder, argument, $"The {what} of '{name}'", language));
    }

    private static IEnumerable<(string Text, string What, Location Place)> Arguments(AttributeData text, CancellationToken cancellationToken)
    {
        yield return (text.Text(1), "text", Places.OfArgument(text, 1, cancellationToken));
        foreach (var name in (string[])["Summary", "Remarks"]) yield return (text.Text(name), name.ToLowerInvariant(), Places.OfArgument(text, name, cancellationToken));
    }

    // What keeps a text from being shown, as the end of a sentence.
    private static string? FindFlaw(AttributeData text, INamedTypeSymbol type, string member, Compilation compilation)
    {
        var isEnumeration = type.TypeKind == TypeKind.Enum;
        if (Same(type.ContainingAssembly, compilation.Assembly)) return "is of this project, where its text stands at the type itself";
        if (!isEnumeration && !Entities.IsDocumented(type)) return "is not documented";
        if (text.Text(1).Length == 0 && text.Text("Summary").Length == 0 && text.Text("Remarks").Length == 0) return "gets no text";
        if (member.Length == 0) return isEnumeration ? "is an enumeration, of which the members are named" : null;
        var found = type.GetMembers(member).FirstOrDefault(found => isEnumeration ? found is IFieldSymbol { IsConst: true } : found is IPropertySymbol);
        if (found is null)
        {
            var declaring = type.AllInterfaces.Concat(BasesOf(type)).FirstOrDefault(other => other.GetMembers(member).Any(static inherited => inherited is IPropertySymbol));
            return declaring is null ? $"has no '{member}'" : $"inherits '{member}' from '{declaring.Name}', whose texts it shares";
        }

        if (isEnumeration) return text.Text("Remarks").Length > 0 ? $"shows no remarks of '{member}'" : null;
        if (Entities.HasCriteria(type)) return Criteria.IsValid(found) ? null : $"has no criterion '{member}'";
        return !Cells.ComparisonsOf(type).SelectMany(Criteria.Of).Any(criterion => Same(Cells.FindImplementation(type, criterion), found)) ? $"answers no criterion by '{member}'"
            : text.Text("Summary").Length > 0 ? $"shows no summary of '{member}'" : null;
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var part = type.BaseType; part is { SpecialType: SpecialType.None }; part = part.BaseType) yield return part;
    }

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
