using System.Collections.Concurrent;
using DocGen.Site.Render.Templates;
using TextMateSharp.Grammars;
using TextMateSharp.Registry;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Colours code by TextMate grammars. They are slow to load, so each is loaded when the first block wants it.</summary>
internal static class TextMateHighlighter
{
    private static readonly Lazy<RegistryOptions> s_options = new(() => new(ThemeName.Light));

    // A grammar keeps state while it runs: who needs one takes one that is free, or loads another, and nobody waits.
    private static readonly ConcurrentDictionary<string, ConcurrentBag<IGrammar>> s_free = new(StringComparer.Ordinal);

    public static HighlightedCode Highlight(string code, string language)
    {
        if (ScopeOf(language) is not { } scope) return new(HtmlText.Escape(code));
        var free = s_free.GetOrAdd(scope, static _ => []);
        if (!free.TryTake(out var grammar)) grammar = new Registry(s_options.Value).LoadGrammar(scope);
        if (grammar is null) return new(HtmlText.Escape(code));
        try
        {
            return Tokenize(code, grammar);
        }
        finally
        {
            free.Add(grammar);
        }
    }

    private static HighlightedCode Tokenize(string code, IGrammar grammar)
    {
        var writer = new SpanWriter(code.Length);
        IStateStack? state = null;
        var lines = code.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var result = grammar.TokenizeLine(lines[i], state, TimeSpan.MaxValue);
            state = result.RuleStack;
            if (state.Depth > CodeLimit.Depth) return HighlightedCode.Plain(code, i);
            foreach (var token in result.Tokens)
            {
                var start = Math.Min(token.StartIndex, lines[i].Length);
                var end = Math.Min(token.EndIndex, lines[i].Length);
                writer.Write(lines[i][start..end], ClassOf(token.Scopes));
            }

            if (i < lines.Length - 1) writer.Write("\n", "");
        }

        return new(writer.ToHtml());
    }

    private static string? ScopeOf(string language)
    {
        var options = s_options.Value;
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
        return options.GetAvailableLanguages().Any(available => available.Id == id) ? options.GetScopeByLanguageId(id) : null;
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
