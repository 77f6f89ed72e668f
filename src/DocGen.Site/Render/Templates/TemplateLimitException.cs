using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>A template took more than any page needs, and was stopped.</summary>
/// <param name="span">Where it was stopped.</param>
/// <param name="id">The id of the problem.</param>
/// <param name="message">What it took too much of, and what to do.</param>
internal sealed class TemplateLimitException(SourceSpan span, string id, string message) : ScriptRuntimeException(span, message)
{
    public string Id { get; } = id;
}
