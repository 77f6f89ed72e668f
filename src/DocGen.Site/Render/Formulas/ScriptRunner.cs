using System.Runtime.ExceptionServices;
using Jint;
using Jint.Runtime;

namespace DocGen.Site.Render.Formulas;

/// <summary>A script took more steps than any formula or drawing that somebody writes.</summary>
internal sealed class ScriptLimitException : Exception;

/// <summary>
/// Runs the scripts of other projects that are in the tool. They have no files, no network and no clock; what they do is counted by statements and by calls within
/// calls, so that every machine agrees, and they run on threads with room for that many calls. Nothing but this class knows the engine, which is loaded with the
/// first formula.
/// </summary>
internal sealed class ScriptRunner
{
    private const int Calls = 1_000;
    private const int Stack = 256 * 1024 * 1024;

    private static readonly ScriptPreparationOptions s_preparation = new() { FoldConstants = false, ParsingOptions = new ScriptParsingOptions { CompileRegex = false } };

    private readonly Engine _engine;

    public ScriptRunner(int statements) => _engine = new(options => options.MaxStatements(statements).LimitRecursion(Calls).Strict(false));

    /// <summary>A script that is embedded in this assembly, read for any number of runners.</summary>
    public static object Read(string name)
    {
        using var stream = typeof(ScriptRunner).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return Prepare(reader.ReadToEnd());
    }

    /// <summary>A script, read for any number of runners.</summary>
    public static object Prepare(string script) => OnLargeStack(() => (object)Engine.PrepareScript(script, options: s_preparation));

    /// <summary>Gives scripts a function of this program.</summary>
    public void Give(string name, Func<string, string> function) => _engine.SetValue(name, function);

    /// <summary>Runs a script that was read.</summary>
    public void Run(object script) => OnLargeStack(() => _engine.Execute((Prepared<Acornima.Ast.Script>)script));

    /// <summary>Runs a script that was read, with a text as its variable <c>source</c>.</summary>
    /// <returns>What it comes to.</returns>
    /// <exception cref="ScriptLimitException">It took too many steps.</exception>
    public string Evaluate(object script, string source) => OnLargeStack(() => _engine.SetValue("source", source).Evaluate((Prepared<Acornima.Ast.Script>)script).ToString());

    private static T OnLargeStack<T>(Func<T> run)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Stack);
        thread.Start();
        thread.Join();
        if (failure?.SourceException is StatementsCountOverflowException or RecursionDepthOverflowException) throw new ScriptLimitException();
        failure?.Throw();
        return result;
    }
}
