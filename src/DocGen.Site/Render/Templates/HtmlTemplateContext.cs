using DocGen.Site.Languages;
using DocGen.Site.Load;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>
/// How templates run: every misspelt name is an error, every value is escaped unless it is <see cref="HtmlText"/>, nothing is cut off,
/// and a template that does not end is stopped by counting its steps.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    // Far above what a page of any size takes, and reached within seconds: counting makes the same template fail on every machine.
    private const int StepLimit = 5_000_000;

    private readonly Theme _theme;
    private int _steps;

    public HtmlTemplateContext(Theme theme)
        : base(Builtins())
    {
        _theme = theme;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        NewLine = "\n";

        // The lines of a code block would move with the place where a template writes them.
        AutoIndent = false;
        LoopLimit = 0;
        LimitToString = 0;
        LoopLimitQueryable = 0;
        TemplateLoader = new ThemeTemplateLoader(theme);
    }

    private static BuiltinFunctions Builtins()
    {
        var builtins = new BuiltinFunctions();
        builtins.Remove("include");
        builtins.SetValue("include", new IncludeFunction(), readOnly: true);
        builtins.Import("lang", Lang);
        return builtins;
    }

    private static HtmlText Lang(string language, string around = "") => new(LanguageTag.Attributes(HtmlEncoding.Encode(language), around));

    public void Begin(ScriptObject values)
    {
        _steps = 0;
        PushGlobal(values);
    }

    public void End() => PopGlobal();

    public override TemplateContext Write(SourceSpan span, object? value) => value switch
    {
        HtmlText html => Write(html.Value),
        string text => Write(HtmlEncoding.Encode(text)),
        null => this,
        _ => Write(HtmlEncoding.Encode(ObjectToString(value) ?? "")),
    };

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        if (++_steps > StepLimit) throw new TemplateStepsExceededException(loop.Span, StepLimit);
        return base.OnStepLoop(loop);
    }

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        _theme.FindTemplate(templatePath) ?? throw new TemplateMissingException(callerContext?.Span ?? CurrentSpan, templatePath);
}
