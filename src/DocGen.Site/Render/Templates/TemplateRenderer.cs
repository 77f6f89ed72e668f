using System.Collections.Concurrent;
using System.Reflection;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>Renders the theme's templates over view models. Safe to call in parallel.</summary>
public sealed class TemplateRenderer
{
    private readonly Theme _theme;
    private readonly ProblemList _problems;
    private readonly ScriptObject _functions = [];

    // A context remembers how it reaches the members of each view model, so each thread keeps using the ones that are free.
    private readonly ConcurrentBag<HtmlTemplateContext> _contexts = [];

    /// <summary>Creates a renderer.</summary>
    /// <param name="theme">The templates.</param>
    /// <param name="functions">Methods that templates may call, under their names in snake case.</param>
    /// <param name="problems">Where a template's mistakes are reported.</param>
    public TemplateRenderer(Theme theme, IEnumerable<MethodInfo> functions, ProblemList problems)
    {
        _theme = theme;
        _problems = problems;
        foreach (var method in functions)
            _functions.SetValue(StandardMemberRenamer.Rename(method), DelegateCustomFunction.Create(target: null, method), readOnly: true);
    }

    /// <summary>Renders a template.</summary>
    /// <param name="name">Its name in the theme, such as <c>article.html</c>.</param>
    /// <param name="values">The values that it sees, by name in snake case.</param>
    /// <returns>The text; null where the template failed, which has then been reported.</returns>
    public HtmlText? Render(string name, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (_theme.FindTemplate(name) is not { } template)
        {
            // A template that is there but does not parse was reported when the theme was loaded.
            if (!_problems.HasErrors)
                _problems.Error("DG3004", Location.None, $"The theme has no template '{name}'.{NearestName.Hint(name, _theme.TemplateNames)} Add it to the templates folder.");
            return null;
        }

        var globals = new ScriptObject();
        foreach (var (key, value) in values) globals.SetValue(key, value, readOnly: true);
        if (!_contexts.TryTake(out var context))
        {
            context = new HtmlTemplateContext(_theme);
            context.PushGlobal(_functions);
        }

        try
        {
            context.Begin(globals);
            var text = template.Render(context);
            context.End();
            _contexts.Add(context);
            return new HtmlText(text);
        }
        catch (ScriptRuntimeException exception)
        {
            Report(exception, name);
            return null;
        }
    }

    private void Report(ScriptRuntimeException exception, string name)
    {
        var innermost = exception;
        while (innermost.InnerException is ScriptRuntimeException inner) innermost = inner;
        var id = innermost is TemplateStepsExceededException ? "DG3003" : "DG3002";
        var path = innermost.Span.FileName is { Length: > 0 } file ? _theme.FindTemplate(file)?.SourceFilePath ?? file : name;
        var message = innermost.OriginalMessage.TrimEnd('.', ' ');
        if (innermost.InnerException is { } cause) message += $" ({cause.GetType().Name}: {cause.Message})";
        _problems.Error(id, new(path, innermost.Span.Start.Line + 1, innermost.Span.Start.Column + 1), $"{message}.");
    }
}
