using DocGen.Site.Render.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Colours C# by the compiler's lexer, which needs no whole program.</summary>
internal static class CSharpHighlighter
{
    public static HtmlText Highlight(string code)
    {
        var writer = new SpanWriter(code.Length);
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            WriteTrivia(writer, token.LeadingTrivia);
            writer.Write(token.Text, ClassOf(token));
            WriteTrivia(writer, token.TrailingTrivia);
        }

        return writer.ToHtml();
    }

    private static void WriteTrivia(SpanWriter writer, SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            var kind = trivia.Kind();
            var isComment = kind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
            writer.Write(trivia.ToFullString(), isComment ? "comment" : trivia.IsDirective ? "keyword" : "");
        }
    }

    private static string ClassOf(SyntaxToken token)
    {
        var kind = token.Kind();
        if (SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.GetContextualKeywordKind(token.Text) is SyntaxKind.RecordKeyword or SyntaxKind.InitKeyword or SyntaxKind.GetKeyword
            or SyntaxKind.SetKeyword or SyntaxKind.VarKeyword or SyntaxKind.RequiredKeyword or SyntaxKind.PartialKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.AwaitKeyword) return "keyword";
        return kind switch
        {
            SyntaxKind.NumericLiteralToken => "number",
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken => "string",
            SyntaxKind.IdentifierToken => token.Text.Length > 0 && char.IsUpper(token.Text[0]) ? "type" : "",
            _ => SyntaxFacts.IsPunctuation(kind) ? "punctuation" : "",
        };
    }
}
