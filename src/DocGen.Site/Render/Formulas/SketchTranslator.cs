namespace DocGen.Site.Render.Formulas;

/// <summary>A drawing that was drawn.</summary>
/// <param name="Source">What its author wrote; null where that cannot be read.</param>
/// <param name="Svg">The drawing, without the ids of a page; empty where it failed.</param>
/// <param name="Mistake">What is wrong; null where nothing is.</param>
internal sealed record Sketch(SketchSource? Source, string Svg, Mistake? Mistake = null);

/// <summary>Draws what is written in Mermaid's language, by the scripts of Beautiful Mermaid and ELK. A drawing is made once, on whichever pages it stands.</summary>
internal static class SketchTranslator
{
    /// <summary>The characters of a drawing.</summary>
    public const int Characters = 10_000;

    private const int Statements = 50_000_000;

    private static readonly Lock s_gate = new();
    private static readonly TextMemory<string, Sketch> s_memory = new(1_000_000);
    private static Scripts? s_scripts;

    public static Sketch Translate(string text) => s_memory.GetOrAdd(text, text.Length, static text =>
        text.Length > Characters ? TooMuch() : SketchReader.Read(text, out var mistake) is { } source ? Draw(source) : new(null, "", mistake));

    private static Sketch Draw(SketchSource source)
    {
        string result;
        // What loads them costs more than several drawings, so pages wait for each other rather than for more of them.
        lock (s_gate)
        {
            try
            {
                result = (s_scripts ??= new()).Draw(source);
            }
            catch (ScriptLimitException)
            {
                // Where they were when they were stopped is not known, so they are not used again.
                s_scripts = null;
                return TooMuch();
            }
        }

        return result[0] == 's' && SketchMarkup.Clean(result[1..]) is { } svg ? new(source, svg) : new(source, "", new(0, 0, result[0] == 's' ? "It cannot be drawn." : result[1..].Split('\n')[0]));
    }

    private static Sketch TooMuch() => new(null, "", new(0, 0, "", IsLimit: true));

    /// <summary>The scripts, loaded: the large one that places boxes with the first drawing that has some.</summary>
    private sealed class Scripts
    {
        private const string Surroundings = "globalThis.window = globalThis.self = globalThis; globalThis.console = { log() {}, warn() {}, error() {} }; globalThis.setTimeout = function (run) { run(); return 0; };";
        private const string Call = """
            (function () {
              try { return 's' + sketch.renderMermaidSVG(source, { transparent: true }); }
              catch (error) { return 'e' + (error && error.message || error); }
            })()
            """;

        private static readonly Lazy<object> s_surroundings = new(() => ScriptRunner.Prepare(Surroundings));
        private static readonly Lazy<object> s_call = new(() => ScriptRunner.Prepare(Call));
        private static readonly Lazy<object> s_drawing = new(() => ScriptRunner.Read("beautiful-mermaid.js"));
        private static readonly Lazy<object> s_placing = new(() => ScriptRunner.Read("elk.bundled.js"));

        private readonly ScriptRunner _runner = new(Statements);
        private bool _places;

        public Scripts()
        {
            _runner.Run(s_surroundings.Value);
            _runner.Run(s_drawing.Value);
        }

        public string Draw(SketchSource source)
        {
            if (source.IsLaidOut && !_places)
            {
                _runner.Run(s_placing.Value);
                // What is made at its first use is not counted for whichever drawing happens to be the first.
                _runner.Evaluate(s_call.Value, "graph TD\nA --> B\n");
                _places = true;
            }

            return _runner.Evaluate(s_call.Value, source.Text);
        }
    }
}
