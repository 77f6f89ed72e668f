using System.Numerics;
using DocGen.Site.Load;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>
/// How templates run: every misspelt name is an error, every value is escaped unless it is <see cref="HtmlText"/>, nothing is cut off,
/// and a template that does not end, or writes without end, is stopped by counting, so that the same one fails on every machine.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private const int NumberLimit = 4_096;

    private readonly Theme _theme;
    private readonly TemplateLimits _limits;
    private readonly Dictionary<Type, IObjectAccessor?> _accessors = [];
    private readonly TextBuffer _text = new();
    private ScriptObject[] _globals = [];
    private ScriptNode? _loop;
    private int _steps;
    private int _written;
    private int _printed;

    public HtmlTemplateContext(Theme theme, TemplateLimits limits)
        : base(TemplateFunctions.Create())
    {
        _theme = theme;
        _limits = limits;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        NewLine = "\n";

        // The lines of a code block would move with the place where a template writes them.
        AutoIndent = false;
        LoopLimit = limits.Rounds;
        LimitToString = limits.Characters;
        TemplateLoader = new ThemeTemplateLoader(theme);
        TryGetVariable = (_, span, variable, out value) => Miss(span, variable.Name, null, out value);
        TryGetMember = (_, span, target, member, out value) => Miss(span, member, target, out value);
    }

    /// <summary>The last name that was looked for and is not there: where it stands, and whose member it would be; null for a variable.</summary>
    public (SourceSpan Span, string Name, object? Target)? Missing { get; private set; }

    public void Begin(ScriptObject functions, ScriptObject values)
    {
        Reset();
        _text.Clear();
        PushOutput(_text);
        _steps = 0;
        _written = 0;
        _loop = null;
        Missing = null;
        _globals = [BuiltinObject, functions, values];
        PushGlobal(functions);
        PushGlobal(values);
    }

    /// <summary>The names that could have been meant by one that is not there.</summary>
    public IEnumerable<string> NamesBeside(object? target) =>
        target is null ? _globals.SelectMany(globals => globals.GetMembers()) : GetMemberAccessor(target).GetMembers(this, CurrentSpan, target);

    public override TemplateContext Write(SourceSpan span, object? value)
    {
        var text = value switch
        {
            HtmlText html => html.Value,
            string plain => HtmlEncoding.Encode(plain),
            null => "",
            _ => HtmlEncoding.Encode(ObjectToString(value) ?? ""),
        };
        Count(span, text.Length);
        return Write(text);
    }

    // Past its limit, which it counts by what lists are made of, the library would cut the text off without a word.
    public override string? ObjectToString(object? value, bool nested = false)
    {
        if (!nested) _printed = 0;
        var text = base.ObjectToString(value, nested);
        _printed += (text?.Length ?? 0) + "[], ".Length;
        return _printed >= _limits.Characters ? throw TooLongAt(CurrentSpan) : text;
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null) return null;
        Step(scriptNode, 1);
        if (scriptNode is ScriptRawStatement raw) Count(raw.Span, raw.Text.Length);
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        switch (value)
        {
            case string text when text.Length > _limits.Characters:
                throw TooLongAt(scriptNode.Span);
            case string text:
                Step(scriptNode, text.Length / 8);
                break;
            case BigInteger number when number.GetBitLength() > NumberLimit:
                throw new TemplateLimitException(scriptNode.Span, "DG3016", $"The template computes a number of more than {NumberLimit:N0} bits. Compute with smaller ones.");
        }

        return value;
    }

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        _loop = loop;
        return base.OnStepLoop(loop);
    }

    // How a type's members are reached is found out once, and not for every page.
    protected override IObjectAccessor? GetMemberAccessorImpl(object target)
    {
        var type = target.GetType();
        if (!_accessors.TryGetValue(type, out var accessor)) _accessors.Add(type, accessor = base.GetMemberAccessorImpl(target));
        return accessor;
    }

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        _theme.FindTemplate(templatePath) ?? throw new TemplateMissingException(callerContext?.Span ?? CurrentSpan, templatePath);

    private bool Miss(SourceSpan span, string name, object? target, out object? value)
    {
        Missing = (span, name, target);
        value = null;
        return false;
    }

    private void Step(ScriptNode node, int count)
    {
        _steps += count;
        if (_steps > _limits.Steps) throw EndlessAt((_loop ?? node).Span);
    }

    private void Count(SourceSpan span, int characters)
    {
        _written += characters;
        if (_written > _limits.Characters) throw TooLongAt(span);
    }

    /// <summary>The error of a template that has no end.</summary>
    public static TemplateLimitException EndlessAt(SourceSpan span) =>
        new(span, "DG3003", "The template takes more steps than any page needs, so that a loop or a function seems to have no end. Check its condition.");

    /// <summary>The error of a template that makes too much text.</summary>
    public TemplateLimitException TooLongAt(SourceSpan span) =>
        new(span, "DG3016", $"The template makes a text of more than {_limits.Characters:N0} characters, which is more than any page has. Make less of it, or several pages.");
}
