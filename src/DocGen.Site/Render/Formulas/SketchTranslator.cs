using DocGen.Site.Diagrams.Graphs;

namespace DocGen.Site.Render.Formulas;

/// <summary>A drawing that was drawn.</summary>
/// <param name="Source">What its author wrote; null where that cannot be read.</param>
/// <param name="Svg">The drawing, without the ids of a page; empty where it failed.</param>
/// <param name="Mistake">What is wrong; null where nothing is.</param>
internal sealed record Sketch(SketchSource? Source, string Svg, Mistake? Mistake = null);

/// <summary>Draws what is written in Mermaid's language, by the script of Beautiful Mermaid. A drawing is made once, on whichever pages it stands.</summary>
internal static class SketchTranslator
{
    /// <summary>The characters of a drawing.</summary>
    public const int Characters = 10_000;

    private const int Statements = 50_000_000;

    private static readonly Lock s_gate = new();
    private static readonly TextMemory<string, Sketch> s_memory = new(1_000_000);
    private static Mermaid? s_mermaid;

    public static Sketch Translate(string text) => s_memory.GetOrAdd(text, text.Length, static text =>
        text.Length > Characters ? TooMuch() : SketchReader.Read(text, out var mistake) is { } source ? Draw(source) : new(null, "", mistake));

    private static Sketch Draw(SketchSource source)
    {
        string result;
        // What loads it costs more than several drawings, so pages wait for each other rather than for one more of it.
        lock (s_gate)
        {
            try
            {
                result = (s_mermaid ??= new()).Draw(source.Text);
            }
            catch (Exception exception) when (exception is ScriptLimitException or GraphLimitException)
            {
                // Where it was when it was stopped is not known, so it is not used again.
                s_mermaid = null;
                return TooMuch();
            }
        }

        return result[0] == 's' && SketchMarkup.Clean(result[1..]) is { } svg ? new(source, svg) : new(source, "", new(0, 0, result[0] == 's' ? "It cannot be drawn." : result[1..].Split('\n')[0]));
    }

    private static Sketch TooMuch() => new(null, "", new(0, 0, "", IsLimit: true));

    /// <summary>The script, loaded.</summary>
    private sealed class Mermaid
    {
        private const string Call = """
            (function () {
              try { return 's' + sketch.renderMermaidSVG(source, { transparent: true }); }
              catch (error) { return 'e' + (error && error.message || error); }
            })()
            """;

        private static readonly Lazy<object> s_call = new(() => ScriptRunner.Prepare(Call));
        private static readonly Lazy<object> s_script = new(() => ScriptRunner.Read("beautiful-mermaid.js"));

        private readonly ScriptRunner _runner = new(Statements);

        public Mermaid()
        {
            _runner.Give("placeGraph", SketchPlacement.Place);
            _runner.Run(s_script.Value);
        }

        public string Draw(string source) => _runner.Evaluate(s_call.Value, source);
    }
}
