using DocGen.Site.Load;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Site.Render.Templates;

/// <summary>Lets <c>include</c> find templates by their name in the theme.</summary>
internal sealed class ThemeTemplateLoader(Theme theme) : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => theme.TextOf(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
