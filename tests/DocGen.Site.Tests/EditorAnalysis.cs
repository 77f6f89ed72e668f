using System.Collections.Immutable;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Site.Tests;

/// <summary>What an editor tells of a model while somebody types, by <c>translations.lock</c>.</summary>
internal static class EditorAnalysis
{
    /// <summary>The stale texts, in the order of their places.</summary>
    /// <param name="compilation">The model.</param>
    /// <param name="vouched">What is in the file.</param>
    /// <param name="languages">The languages of the site, with commas.</param>
    public static IReadOnlyList<Diagnostic> Run(Compilation compilation, string vouched, string languages)
    {
        var options = new AnalyzerOptions([new LockFile(vouched)], new LanguageOptions(languages));
        var found = compilation.WithAnalyzers([new StaleTextAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return [.. found.Where(diagnostic => diagnostic.Id == "DG2080").OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class LockFile(string text) : AdditionalText
    {
        public override string Path => "/site/content/translations.lock";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
