using System.Reflection;
using System.Text.RegularExpressions;
using DocGen.Site.Languages;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Site.Render.Templates;

/// <summary>
/// The functions that every template has: the library's, without those that could tell two builds apart or run what no template says, and with a limit
/// where they could run or write without end.
/// </summary>
internal static partial class TemplateFunctions
{
    private const string Clock = "Templates have no clock, because a site is the same whenever it is built. Write the date, or give it by a C# method with [TemplateFunction].";
    private const string Lots = "Templates draw no lots, because a site is the same whenever it is built. Write the value, or count with a loop's index.";
    private const string Code = "Templates do not run text as code. Put it into a template of its own and include it.";

    private static readonly Dictionary<(string Group, string Name), string> s_withdrawn = new()
    {
        [("", "date")] = Clock,
        [("math", "random")] = Lots,
        [("math", "uuid")] = Lots,
        [("object", "eval")] = Code,
        [("object", "eval_template")] = Code,
    };

    private static readonly (string Group, MethodInfo Method)[] s_replaced =
    [
        ("", Of(Lang)), ("math", Of(Format)), ("object", Of(Format)), ("html", Of(Strip)), ("regex", Of(Match)), ("regex", Of(Matches)), ("regex", Of(Replace)), ("regex", Of(Split)),
    ];

    /// <summary>The functions, by name.</summary>
    public static BuiltinFunctions Create()
    {
        var functions = new BuiltinFunctions();
        foreach (var (group, name) in s_withdrawn.Keys) Group(functions, group).Remove(name);
        functions.Remove("include");
        functions.SetValue("include", new IncludeFunction(), readOnly: true);
        foreach (var (group, method) in s_replaced)
        {
            Group(functions, group).Remove(StandardMemberRenamer.Rename(method));
            Group(functions, group).SetValue(StandardMemberRenamer.Rename(method), DelegateCustomFunction.Create(target: null, method), readOnly: true);
        }

        return functions;
    }

    /// <summary>Why a function of the library is not there, and what to do without it; null where it never was.</summary>
    /// <param name="group">The object that it belongs to; null for one that belongs to none.</param>
    /// <param name="name">Its name.</param>
    public static string? WhyWithdrawn(object? group, string name) => s_withdrawn.GetValueOrDefault((group switch { MathFunctions => "math", ObjectFunctions => "object", null => "", _ => "?" }, name));

    private static MethodInfo Of(Delegate function) => function.Method;

    private static ScriptObject Group(ScriptObject functions, string group) => group.Length == 0 ? functions : (ScriptObject)functions[group]!;

    private static HtmlText Lang(string language, string around = "") => new(LanguageTag.Attributes(HtmlEncoding.Encode(language), around));

    // A precision of a thousand million digits would be written.
    private static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null) =>
        format is not null && Precision().IsMatch(format)
            ? throw new ScriptRuntimeException(span, $"The format '{format}' asks for more than 99 digits. Ask for fewer.")
            : ObjectFunctions.Format(context, span, value, format, culture);

    // The library's patterns may go back over a text without end, and stop by the clock. These read it once.
    private static string? Strip(string? text) => text is null ? null : Markup().Replace(text, "");

    private static ScriptArray Match(string text, string pattern, string? options = null) => Groups(Pattern(pattern, options).Match(text));

    private static ScriptArray Matches(string text, string pattern, string? options = null) => [.. Pattern(pattern, options).Matches(text).Select(Groups)];

    private static string Replace(string text, string pattern, string replace, string? options = null) => Pattern(pattern, options).Replace(text, replace);

    private static ScriptArray Split(string text, string pattern, string? options = null) => [.. Pattern(pattern, options).Split(text)];

    private static ScriptArray Groups(Match match) => match.Success ? [.. match.Groups.Values.Select(group => group.Value)] : [];

    private static Regex Pattern(string pattern, string? options) => new(pattern, (options ?? "").Aggregate(RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, (all, option) => all | option switch
    {
        'i' => RegexOptions.IgnoreCase,
        'm' => RegexOptions.Multiline,
        's' => RegexOptions.Singleline,
        'x' => RegexOptions.IgnorePatternWhitespace,
        _ => RegexOptions.None,
    }));

    [GeneratedRegex("[0-9]{3}")]
    private static partial Regex Precision();

    [GeneratedRegex("<script.*?</script>|<!--.*?-->|<style.*?</style>|<[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
