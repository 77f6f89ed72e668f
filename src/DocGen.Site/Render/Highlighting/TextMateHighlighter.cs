using System.Collections.Concurrent;
using DocGen.Site.Render.Templates;
using TextMateSharp.Grammars;
using TextMateSharp.Registry;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Colours code by TextMate grammars. They are slow to load, so each is loaded when the first block wants it.</summary>
internal static class TextMateHighlighter
{
    private static readonly Lock s_lock = new();
    private static readonly Lazy<(RegistryOptions Options, Registry Registry)> s_registry = new(() =>
    {
        var options = new RegistryOptions(ThemeName.Light);
        return (options, new Registry(options));
    });

    private static readonly Dictionary<string, IGrammar?> s_grammars = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Code, string Language), HtmlText> s_results = new();

    public static HtmlText Highlight(string code, string language) => s_results.GetOrAdd((code, language), static block => Tokenize(block.Code, block.Language));

    private static HtmlText Tokenize(string code, string language)
    {
        // Grammars keep state while they run.
        lock (s_lock)
        {
            if (FindGrammar(language) is not { } grammar) return HtmlText.Escape(code);
            var writer = new SpanWriter(code.Length);
            IStateStack? state = null;
            var lines = code.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var result = grammar.TokenizeLine(lines[i], state, TimeSpan.MaxValue);
                state = result.RuleStack;
                foreach (var token in result.Tokens)
                {
                    var start = Math.Min(token.StartIndex, lines[i].Length);
                    var end = Math.Min(token.EndIndex, lines[i].Length);
                    writer.Write(lines[i][start..end], ClassOf(token.Scopes));
                }

                if (i < lines.Length - 1) writer.Write("\n", "");
            }

            return writer.ToHtml();
        }
    }

    private static IGrammar? FindGrammar(string language)
    {
        if (s_grammars.TryGetValue(language, out var known)) return known;
        var (options, registry) = s_registry.Value;
        var id = language switch
        {
            "bash" or "sh" or "shell" => "shellscript",
            "yml" => "yaml",
            "js" => "javascript",
            "jsx" => "javascriptreact",
            "ts" => "typescript",
            "tsx" => "typescriptreact",
            "py" => "python",
            "rb" => "ruby",
            "md" => "markdown",
            "ps1" or "pwsh" => "powershell",
            "cmd" => "bat",
            "c++" => "cpp",
            "f#" => "fsharp",
            "make" => "makefile",
            _ => language,
        };
        var scope = options.GetAvailableLanguages().Any(available => available.Id == id) ? options.GetScopeByLanguageId(id) : null;
        var grammar = scope is null ? null : registry.LoadGrammar(scope);
        s_grammars.Add(language, grammar);
        return grammar;
    }

    private static string ClassOf(List<string> scopes)
    {
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            var scope = scopes[i];
            if (scope.StartsWith("comment", StringComparison.Ordinal)) return "comment";
            if (scope.StartsWith("string", StringComparison.Ordinal)) return "string";
            if (scope.StartsWith("constant.numeric", StringComparison.Ordinal)) return "number";
            if (scope.StartsWith("keyword", StringComparison.Ordinal) || scope.StartsWith("storage", StringComparison.Ordinal) || scope.StartsWith("constant.language", StringComparison.Ordinal)) return "keyword";
            if (scope.StartsWith("entity.name.function", StringComparison.Ordinal) || scope.StartsWith("support.function", StringComparison.Ordinal)) return "function";
            if (scope.StartsWith("entity.name", StringComparison.Ordinal) || scope.StartsWith("support.type", StringComparison.Ordinal) || scope.StartsWith("entity.other", StringComparison.Ordinal)) return "type";
            if (scope.StartsWith("punctuation", StringComparison.Ordinal)) return "punctuation";
        }

        return "";
    }
}
