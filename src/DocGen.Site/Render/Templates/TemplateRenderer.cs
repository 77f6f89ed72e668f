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

    // One page is enough to prove that a template has no end.
    private readonly ConcurrentDictionary<string, bool> _endless = new(StringComparer.Ordinal);

    /// <summary>Creates a renderer.</summary>
    /// <param name="theme">The templates.</param>
    /// <param name="functions">Methods that templates may call, under their names in snake case.</param>
    /// <param name="problems">Where a template's mistakes are reported.</param>
    public TemplateRenderer(Theme theme, IEnumerable<MethodInfo> functions, ProblemList problems)
    {
        _theme = theme;
        _problems = problems;
        foreach (var group in functions.GroupBy(StandardMemberRenamer.Rename, StringComparer.Ordinal))
        {
            _functions.SetValue(group.Key, DelegateCustomFunction.Create(target: null, group.First()), readOnly: true);
            if (group.Count() == 1) continue;
            var names = string.Join(" and ", group.Select(method => $"{method.DeclaringType}.{method.Name}"));
            problems.Error("DG3005", Location.None, $"Templates would call {names} by one name, '{group.Key}'. Rename one of them, or take its [TemplateFunction] away.");
        }
    }

    /// <summary>Renders a template.</summary>
    /// <param name="name">Its name in the theme, such as <c>article.html</c>.</param>
    /// <param name="values">The values that it sees, by name in snake case.</param>
    /// <returns>The text; null where the template failed, which has then been reported.</returns>
    public HtmlText? Render(string name, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (_theme.FindTemplate(name) is not { } template)
        {
            ReportMissing(name, Location.None);
            return null;
        }

        if (_endless.ContainsKey(name)) return null;

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
            Report(Innermost(exception), name);
            return null;
        }
    }

    private void Report(ScriptRuntimeException exception, string name)
    {
        var location = new Location(exception.Span.FileName is { Length: > 0 } file ? file : name, exception.Span.Start.Line + 1, exception.Span.Start.Column + 1);
        switch (exception)
        {
            case TemplateMissingException missing:
                ReportMissing(missing.Name, location);
                break;
            case TemplateStepsExceededException:
                _endless.TryAdd(name, true);
                _problems.Error("DG3003", location, exception.OriginalMessage);
                break;
            default:
                var cause = exception.InnerException?.GetBaseException();
                var detail = cause is null || exception.OriginalMessage.Contains(cause.Message, StringComparison.Ordinal) ? "" : $" ({cause.GetType().Name}: {cause.Message})";
                _problems.Error("DG3002", location, $"{exception.OriginalMessage.TrimEnd('.', ' ')}{detail}.");
                break;
        }
    }

    // A template that is there but cannot be read was reported when the theme was loaded.
    private void ReportMissing(string name, Location location)
    {
        if (!_theme.HasTemplate(name))
            _problems.Error("DG3004", location, $"The theme has no template '{name}'.{NearestName.Hint(name, _theme.TemplateNames)} Add it to the templates folder.");
    }

    private static ScriptRuntimeException Innermost(ScriptRuntimeException exception)
    {
        while (exception.InnerException is ScriptRuntimeException inner) exception = inner;
        return exception;
    }
}
