using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>A template includes another that the theme does not have, or that cannot be read.</summary>
internal sealed class TemplateMissingException(SourceSpan span, string name)
    : ScriptRuntimeException(span, $"There is no template '{name}'.")
{
    public string Name { get; } = name;
}
