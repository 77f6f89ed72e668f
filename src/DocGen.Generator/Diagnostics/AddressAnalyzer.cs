using System.Collections.Concurrent;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Diagnostics;

/// <summary>Checks that names and addresses tell the things of one kind apart.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressAnalyzer() : ModelAnalyzer(Rules.Address, Rules.NameTwice)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        var addresses = new ConcurrentBag<Entry>();
        start.RegisterSymbolAction(symbol => Analyze(symbol, addresses), SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end => Compare(addresses, end));
    });

    private static void Analyze(SymbolAnalysisContext context, ConcurrentBag<Entry> addresses)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Entities.KindOf(type) is not { } kind || Entities.FindFlaw(type, kind) is not null) return;
        var attribute = type.FindAttribute("SlugAttribute");
        var place = attribute is null ? Places.Of(type) : Places.OfArgument(attribute, 0, context.CancellationToken);
        var slug = Slugs.Of(type, kind);
        var problem = attribute is not null && !Slugs.IsWellFormed(attribute.Text(0))
                ? $"The slug '{attribute.Text(0)}' of '{type.Name}' is not made of lower-case letters and digits joined by single hyphens"
            : slug.Length == 0 ? $"The name '{type.Name}' has no letter or digit for an address"
            : Slugs.IsReserved(slug) ? $"The slug '{slug}' of '{type.Name}' is reserved"
            : null;
        addresses.Add(new(kind, Entities.NameOf(type, kind), slug, type.GetDocumentationCommentId() ?? "", type.Name, problem, place, Places.Of(type)));
    }

    private static void Compare(IEnumerable<Entry> addresses, CompilationAnalysisContext context)
    {
        foreach (var kind in addresses.OrderBy(static entry => entry.Id, StringComparer.Ordinal).GroupBy(static entry => entry.Kind))
        {
            var (names, slugs) = (new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, Entry>(StringComparer.Ordinal));
            foreach (var entry in kind)
            {
                if (entry.Problem is not null) context.ReportDiagnostic(Diagnostic.Create(Rules.Address, entry.Place, entry.Problem));

                // Equal names have equal slugs; once is enough.
                if (names.TryGetValue(entry.Name, out var first))
                    context.ReportDiagnostic(Diagnostic.Create(Rules.NameTwice, entry.TypePlace, entry.Id.Substring(2), first.Id.Substring(2)));
                else if (slugs.TryGetValue(entry.Slug, out first))
                    context.ReportDiagnostic(Diagnostic.Create(Rules.Address, entry.Place, $"'{entry.TypeName}' has the slug '{entry.Slug}' of '{first.TypeName}'"));
                names[entry.Name] = entry;
                slugs[entry.Slug] = entry;
            }
        }
    }

    private sealed record Entry(EntityKind Kind, string Name, string Slug, string Id, string TypeName, string? Problem, Location Place, Location TypePlace);
}
