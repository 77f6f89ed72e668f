using System.Collections.Immutable;
using DocGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Diagnostics;

/// <summary>How it is told that a text is missing in a language.</summary>
internal static class Translations
{
    /// <summary>
    /// A text that is missing in a language. In a draft a text of another language stands in for it: editors offer to write it, and a build tells of all of
    /// them at once.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where the text belongs.</param>
    /// <param name="isElsewhere">Whether it is there in another language.</param>
    /// <param name="settings">What the project sets.</param>
    /// <param name="fix">What a fix needs to know.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public static Diagnostic Missing(DiagnosticDescriptor rule, Location place, bool isElsewhere, Settings settings, ImmutableDictionary<string, string?>? fix, params object[] arguments) =>
        Diagnostic.Create(rule, place, settings.IsDraft && isElsewhere ? DiagnosticSeverity.Info : rule.DefaultSeverity, additionalLocations: null, fix, arguments);
}
