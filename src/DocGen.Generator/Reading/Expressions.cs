using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Reading;

/// <summary>Reads the expressions behind cells. It looks at syntax and declared symbols only: binding would make every edit dear.</summary>
internal static class Expressions
{
    /// <summary>The expression that a property returns; null where it has none, such as an accessor with several statements.</summary>
    public static ExpressionSyntax? Of(PropertyDeclarationSyntax property)
    {
        if (property.ExpressionBody is { } arrow) return arrow.Expression;
        var getter = property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        return getter switch
        {
            { ExpressionBody: { } body } => body.Expression,
            { Body.Statements: [ReturnStatementSyntax { Expression: { } value }] } => value,
            { Body: null } => property.Initializer?.Value,
            _ => null,
        };
    }

    /// <summary>Whether an expression is the value itself: a literal, a member of the value's own enumeration, or made of such by <c>new</c> or a factory.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The type of the value, without nullability.</param>
    public static bool IsAuthored(ExpressionSyntax expression, ITypeSymbol type) => expression switch
    {
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsAuthored(parenthesized.Expression, type),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsAuthored(suppressed.Operand, type),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } negated => IsAuthored(negated.Operand, type),
        MemberAccessExpressionSyntax member => IsEnumerationMember(member, type),
        BaseObjectCreationExpressionSyntax { Initializer: null } creation => AreAuthored(creation.ArgumentList, type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax factory } call => IsFactory(factory, type) && AreAuthored(call.ArgumentList, type),
        TupleExpressionSyntax tuple => tuple.Arguments.All(argument => IsAuthored(argument.Expression, type)),
        CollectionExpressionSyntax list => list.Elements.All(element => element is ExpressionElementSyntax item && IsAuthored(item.Expression, type)),
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions.All(item => IsAuthored(item, type)),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.All(item => IsAuthored(item, type)),
        _ => false,
    };

    /// <summary>The source text with every white space and comment between tokens as one space.</summary>
    public static string TextOf(ExpressionSyntax expression)
    {
        var text = new StringBuilder();
        foreach (var token in expression.DescendantTokens())
        {
            if (text.Length > 0 && (token.HasLeadingTrivia || token.GetPreviousToken().HasTrailingTrivia)) text.Append(' ');
            text.Append(token.Text);
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    /// <summary>The identifiers in an expression, each once, in the order in which they first stand there.</summary>
    public static IEnumerable<string> IdentifiersOf(ExpressionSyntax expression) => expression.DescendantTokens()
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.Length > 0)
        .Select(static token => token.ValueText)
        .Distinct();

    private static bool AreAuthored(ArgumentListSyntax? arguments, ITypeSymbol type) =>
        arguments is null || arguments.Arguments.All(argument => argument.RefKindKeyword.RawKind == 0 && IsAuthored(argument.Expression, type));

    private static bool IsEnumerationMember(MemberAccessExpressionSyntax member, ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        && LastNameOf(member.Expression) == type.Name
        && type.GetMembers(member.Name.Identifier.ValueText).Any(static candidate => candidate is IFieldSymbol { IsConst: true });

    private static bool IsFactory(MemberAccessExpressionSyntax factory, ITypeSymbol type) =>
        LastNameOf(factory.Expression) == type.Name
        && type.GetMembers(factory.Name.Identifier.ValueText).Any(static candidate => candidate is IMethodSymbol { IsStatic: true });

    private static string? LastNameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
