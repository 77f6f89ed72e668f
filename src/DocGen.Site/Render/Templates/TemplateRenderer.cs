using System.Collections.Concurrent;
using System.Reflection;
using DocGen.Site.Diagrams;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>Renders the theme's templates over view models. Safe to call in parallel.</summary>
public sealed class TemplateRenderer
{
    private const string DrawingStyle = "diagrams/standalone.css";

    private readonly Theme _theme;
    private readonly TemplateLimits _limits;
    private readonly ProblemList _problems;
    private readonly ScriptObject _functions = [];

    // What failed, and the pages that it failed for, which are told of together.
    private readonly Dictionary<Problem, SortedSet<string>> _failures = [];

    // A context remembers how it reaches the members of each view model, so each thread keeps using the ones that are free.
    private readonly ConcurrentBag<HtmlTemplateContext> _contexts = [];

    // One page is enough to prove that a template has no end.
    private readonly ConcurrentDictionary<string, bool> _endless = new(StringComparer.Ordinal);

    private readonly Lazy<PlainDrawings> _drawings;

    private string _page = "";

    /// <summary>Creates a renderer.</summary>
    /// <param name="theme">The templates.</param>
    /// <param name="catalog">The model: its methods that templates may call, under their names in snake case, and how much a page may show.</param>
    /// <param name="problems">Where a template's mistakes are reported.</param>
    public TemplateRenderer(Theme theme, SiteCatalog catalog, ProblemList problems)
    {
        _theme = theme;
        _limits = TemplateLimits.Of(catalog);
        _problems = problems;
        // The style sheet sees no values: it is read once, for all pages.
        _drawings = new(() => new(Render(DrawingStyle)?.Value ?? "", ReportStyle));
        foreach (var group in catalog.TemplateFunctions.GroupBy(StandardMemberRenamer.Rename, StringComparer.Ordinal))
        {
            _functions.SetValue(group.Key, DelegateCustomFunction.Create(target: null, group.First()), readOnly: true);
            if (group.Count() == 1) continue;
            var names = string.Join(" and ", group.Select(method => $"{method.DeclaringType}.{method.Name}"));
            problems.Error("DG3005", Location.None, $"Templates would call {names} by one name, '{group.Key}'. Rename one of them, or take its [TemplateFunction] away.");
        }
    }

    /// <summary>The same renderer for what stands on one page, which a mistake is told with.</summary>
    /// <param name="page">The page's address.</param>
    public TemplateRenderer For(string page)
    {
        var renderer = (TemplateRenderer)MemberwiseClone();
        renderer._page = page;
        return renderer;
    }

    /// <summary>What failed so far, each mistake once with the pages that it is seen on.</summary>
    public IReadOnlyList<Problem> Failures
    {
        get
        {
            lock (_failures) return [.. _failures.Select(failure => Told(failure.Key, failure.Value))];
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
            context = new HtmlTemplateContext(_theme, _limits);
        }

        try
        {
            context.Begin(_functions, globals);
            return new HtmlText(template.Render(context));
        }
        catch (ScriptRuntimeException exception)
        {
            Report(Innermost(exception), name, context);
            return null;
        }
        finally
        {
            _contexts.Add(context);
        }
    }

    /// <summary>Makes the files of drawings, as the theme styles them.</summary>
    internal PlainDrawings Drawings => _drawings.Value;

    /// <summary>Reports that a drawing is not well-formed.</summary>
    /// <param name="name">Its template.</param>
    /// <param name="reason">What the reader of XML says.</param>
    internal void ReportDrawing(string name, string reason) =>
        Fail("DG3018", new(PathOf(name)), $"What the template draws is not well-formed XML, so that the drawing cannot be a file of its own: {reason.TrimEnd('.')}. Close each element, quote each value, and write characters instead of entities of HTML.");

    // Where parts of a style sheet stand is not known once they are put together; what they say is.
    private void ReportStyle(string text, string advice)
    {
        var name = _theme.TemplateNames
            .Where(other => other.EndsWith(".css", StringComparison.Ordinal) && !other.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(other => _theme.TextOf(other).Contains(text, StringComparison.Ordinal), DrawingStyle);
        var style = _theme.TextOf(name);
        Fail("DG3018", Location.At(PathOf(name), style, Math.Max(0, style.IndexOf(text, StringComparison.Ordinal))), $"The file of a drawing cannot say '{text}', and the drawing would not look there as it does in its page. {advice}");
    }

    private string PathOf(string name) => _theme.FindTemplate(name)?.SourceFilePath ?? name;

    private void Report(ScriptRuntimeException exception, string name, HtmlTemplateContext context)
    {
        var location = new Location(exception.Span.FileName is { Length: > 0 } file ? file : name, exception.Span.Start.Line + 1, exception.Span.Start.Column + 1);
        // The library has its own words for the same limits.
        if (exception.OriginalMessage.Contains("iteration limit", StringComparison.Ordinal) || exception.OriginalMessage.Contains("LoopLimit", StringComparison.Ordinal)) exception = HtmlTemplateContext.EndlessAt(exception.Span);
        else if (exception.OriginalMessage.Contains("LimitToString", StringComparison.Ordinal)) exception = context.TooLongAt(exception.Span);
        switch (exception)
        {
            case TemplateMissingException missing:
                ReportMissing(missing.Name, location);
                break;
            case TemplateLimitException { Id: "DG3003" } endless:
                _endless.TryAdd(name, true);
                _problems.Error(endless.Id, location, endless.OriginalMessage);
                break;
            case TemplateLimitException limit:
                Fail(limit.Id, location, limit.OriginalMessage);
                break;
            case var _ when context.Missing is { } missing && missing.Span.Equals(exception.Span):
                ReportName(missing.Name, missing.Target, location, context);
                break;
            default:
                var cause = exception.InnerException?.GetBaseException();
                var detail = cause is null || exception.OriginalMessage.Contains(cause.Message, StringComparison.Ordinal) ? "" : $" ({cause.GetType().Name}: {cause.Message})";
                var advice = exception.OriginalMessage.Contains(" is null. ", StringComparison.Ordinal) ? " Write '?.' before the member, or ask with 'if' whether there is anything." : "";
                Fail("DG3002", location, $"{exception.OriginalMessage.TrimEnd('.', ' ')}{detail}.{advice}");
                break;
        }
    }

    private void ReportName(string name, object? target, Location location, HtmlTemplateContext context)
    {
        if (TemplateFunctions.WhyWithdrawn(target, name) is { } reason)
        {
            Fail("DG3015", location, reason);
            return;
        }

        var names = context.NamesBeside(target).Distinct().Order(StringComparer.Ordinal).ToList();
        // The members of a view are few, and variables and texts are many.
        var hint = target is null or ScriptObject ? NearestName.Hint(name, names) : NearestName.Meant(name, names) ?? $" Known: {string.Join(", ", names)}.";
        Fail("DG3002", location, target switch
        {
            null => $"There is no variable or function '{name}'.{hint}",
            ScriptObject => $"There is no '{name}' here.{hint}",
            _ => $"{target.GetType().Name} has no member '{name}'.{hint}",
        });
    }

    private void Fail(string id, Location location, string message)
    {
        lock (_failures)
        {
            var problem = new Problem(id, ProblemSeverity.Error, location.Path, location.Line, location.Column, message);
            if (!_failures.TryGetValue(problem, out var pages)) _failures.Add(problem, pages = new(StringComparer.Ordinal));
            if (_page.Length > 0) pages.Add(_page);
        }
    }

    // A template that is there but cannot be read was reported when the theme was loaded.
    private void ReportMissing(string name, Location location)
    {
        if (!_theme.HasTemplate(name))
            _problems.Error("DG3004", location, $"The theme has no template '{name}'.{NearestName.Hint(name, _theme.TemplateNames)} Add it to the templates folder.");
    }

    private static Problem Told(Problem problem, SortedSet<string> pages)
    {
        var others = pages.Count switch { > 2 => $" and {pages.Count - 1} other pages", 2 => " and another page", _ => "" };
        return pages.Count == 0 ? problem : problem with { Message = $"{problem.Message} It was rendered for {pages.Min}{others}." };
    }

    private static ScriptRuntimeException Innermost(ScriptRuntimeException exception)
    {
        while (exception.InnerException is ScriptRuntimeException inner) exception = inner;
        return exception;
    }
}
