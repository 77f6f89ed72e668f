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
        // A statement of its own is written where it stands, and nobody needs the text.
        if (callerContext is not ScriptFunctionCall { Parent: ScriptExpressionStatement } call || call.Arguments.Any(argument => argument is ScriptNamedArgument) || !context.EnableOutput)
            return new HtmlText(context.RenderTemplate(template, arguments, callerContext) ?? "");
        Write(context, template, arguments, call);
        return null;
    }

    private static void Write(TemplateContext context, Template template, ScriptArray arguments, ScriptFunctionCall call)
    {
        context.EnterRecursive(call);
        context.PushLocal();
        context.PushSourceFile(template.SourceFilePath ?? "");
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            if (template.Page is { } page && context.Evaluate(page) is { } value) context.Write(page.Span, value);
        }
        finally
        {
            context.PopSourceFile();
            context.PopLocal();
            context.ExitRecursive(call);
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
