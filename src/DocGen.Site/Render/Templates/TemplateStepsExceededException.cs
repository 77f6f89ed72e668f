using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>A loop of a template took more steps than any page needs.</summary>
internal sealed class TemplateStepsExceededException(SourceSpan span, int limit)
    : ScriptRuntimeException(span, $"The loop was stopped after {limit:N0} steps; it seems to have no end. Check its condition.");
