using System.Globalization;
using System.Text.RegularExpressions;

namespace DocGen.Site.Render.Formulas;

/// <summary>Makes MathML of TeX, by the script of Temml. A formula is translated once, on whichever pages it stands.</summary>
internal static partial class TexTranslator
{
    /// <summary>The characters of a formula.</summary>
    public const int Characters = 10_000;

    private const int Statements = 2_000_000;

    private static readonly Lock s_gate = new();
    private static readonly TextMemory<(string Tex, bool IsBlock), Translation> s_memory = new(1_000_000);
    private static Temml? s_temml;

    /// <summary>Translates a formula.</summary>
    /// <param name="tex">The formula.</param>
    /// <param name="isBlock">Whether it stands by itself, not within a line.</param>
    public static Translation Translate(string tex, bool isBlock) =>
        s_memory.GetOrAdd((tex, isBlock), tex.Length, static formula => formula.Tex.Length > Characters ? TooMuch() : Run(formula.Tex, formula.IsBlock));

    private static Translation Run(string tex, bool isBlock)
    {
        string result;
        try
        {
            // Temml is quick, and slow to load: pages wait for each other rather than for one more of it.
            lock (s_gate) result = (s_temml ??= new()).Translate(tex, isBlock);
        }
        catch (ScriptLimitException)
        {
            return TooMuch();
        }

        return result[0] == 'm' ? MathMarkup.Clean(result[1..], tex) is { } html ? new(html) : Wrong(tex, 0, "It holds what only a script or a style could show.") : Fault(tex, result[1..]);
    }

    private static Translation Fault(string tex, string message)
    {
        if (Told().Match(message) is not { Success: true } told) return message.Contains("expansions", StringComparison.Ordinal) ? TooMuch() : Wrong(tex, 0, message.Trim() + ".");
        var position = told.Groups["position"] is { Success: true, Value: var number } ? int.Parse(number, CultureInfo.InvariantCulture) - 1 : tex.Length;
        return Wrong(tex, Math.Clamp(position, 0, tex.Length), told.Groups["what"].Value + ".");
    }

    private static Translation Wrong(string tex, int position, string what)
    {
        var before = tex.AsSpan(0, position);
        return Translation.Failed(new(before.Count('\n'), position - before.LastIndexOf('\n') - 1, what));
    }

    private static Translation TooMuch() => Translation.Failed(new(0, 0, "", IsLimit: true));

    [GeneratedRegex(@"\A\s*(?<what>.*?) at (?:position (?<position>\d+)|end of input):", RegexOptions.Singleline)]
    private static partial Regex Told();

    /// <summary>The script, loaded.</summary>
    private sealed class Temml
    {
        private const string Call = """
            (function () {
              try { return 'm' + temml.renderToString(source, { displayMode: isBlock, throwOnError: true, strict: false, trust: false, xml: true, annotate: false, maxSize: [50, 50] }); }
              catch (error) { return 'e' + error.message; }
            })()
            """;

        private readonly ScriptRunner _runner = new(Statements);
        private readonly object _inline = ScriptRunner.Prepare("var isBlock = false;" + Call);
        private readonly object _block = ScriptRunner.Prepare("var isBlock = true;" + Call);

        public Temml() => _runner.Run(ScriptRunner.Read("temml.min.js"));

        public string Translate(string tex, bool isBlock) => _runner.Evaluate(isBlock ? _block : _inline, tex);
    }
}
