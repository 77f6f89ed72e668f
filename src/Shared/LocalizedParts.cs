using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Shared;

/// <summary>Finds the parts of a localized text where it is written out: <c>new LocalizedText(("ko", "…"), ("en", "…"))</c>.</summary>
internal static class LocalizedParts
{
    /// <summary>The parts, in their order.</summary>
    /// <param name="value">What the text is written in.</param>
    public static IEnumerable<(string Language, string Text, SyntaxNode Part)> Of(SyntaxNode value)
    {
        foreach (var part in value.DescendantNodesAndSelf().OfType<TupleExpressionSyntax>())
        {
            if (part.Arguments is [var tag, var words] && TextOf(tag.Expression) is { } language && TextOf(words.Expression) is { } text)
                yield return (language, text, part);
        }
    }

    /// <summary>The text of a literal; null of anything else.</summary>
    public static string? TextOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        ParenthesizedExpressionSyntax { Expression: var inner } => TextOf(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => TextOf(inner),
        _ => null,
    };
}
