using DocGen.Site.Load;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>
/// <c>include 'partials/matrix.html' matrix</c>: renders another template of the theme with the arguments as <c>$1</c>, <c>$2</c>…
/// Replaces the library's function, whose result is a plain string and would be escaped.
/// </summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(HtmlText);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"argument{index}");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count == 0 || arguments[0] is not string name)
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, "Name the template to include, such as include 'partials/matrix.html'.");
        var template = context.GetOrCreateTemplate(name, callerContext);
        return new HtmlText(context.RenderTemplate(template, arguments, callerContext) ?? "");
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
