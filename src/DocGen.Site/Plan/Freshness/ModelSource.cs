using DocGen.Shared;
using DocGen.Site.Load;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Site.Plan.Freshness;

/// <summary>The texts of the model in a file of C#, found by its syntax: an earlier version cannot be compiled, and no version needs to be.</summary>
internal sealed class ModelSource
{
    private readonly ILookup<string, MemberDeclarationSyntax> _declarations;

    private ModelSource(SyntaxNode root) =>
        _declarations = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Select(declaration => (Id: IdOf(declaration), declaration)).Where(declared => declared.Id.Length > 0)
            .ToLookup(declared => declared.Id, declared => declared.declaration, StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <param name="text">What is in it.</param>
    public static ModelSource Parse(string text) =>
        new(CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse)).GetRoot());

    /// <summary>Looks for a text.</summary>
    /// <param name="id">The documentation id of what it is said of.</param>
    /// <param name="what">What it is: <c>name</c>, <c>summary</c>, <c>remarks</c> or <c>value</c>.</param>
    /// <param name="language">Its language.</param>
    /// <param name="isDefault">Whether that is the site's first.</param>
    /// <param name="references">Finds what the references of comments name.</param>
    /// <returns>The text; null where it is not written here, or not as a text.</returns>
    public SourceText? Find(string id, string what, string language, bool isDefault, ICommentReferences references) => _declarations[id].Select(declaration => what switch
    {
        "name" => FindName(declaration, language),
        "value" => FindValue(declaration, language),
        _ => FindComment(declaration, what, language, isDefault, references),
    }).FirstOrDefault(text => text is not null);

    private static SourceText? FindName(MemberDeclarationSyntax declaration, string language) => (
        from attribute in declaration.AttributeLists.SelectMany(list => list.Attributes)
        where DocumentationId.LastNameOf(attribute.Name.ToString()) is "Name" or "NameAttribute"
        let arguments = attribute.ArgumentList?.Arguments ?? []
        where arguments.Count > 1 && LocalizedParts.TextOf(arguments[0].Expression) == language
        select new SourceText(attribute, [new("Text", LocalizedParts.TextOf(arguments[1].Expression) ?? "", "")])).FirstOrDefault();

    private static SourceText? FindValue(MemberDeclarationSyntax declaration, string language) =>
        LocalizedParts.Of(declaration).Where(part => part.Language == language).Select(part => new SourceText(part.Part, [new("Text", part.Text, "")])).FirstOrDefault();

    private static SourceText? FindComment(MemberDeclarationSyntax declaration, string what, string language, bool isDefault, ICommentReferences references) =>
        DocumentationComments.Find(declaration, what)
            .Where(element => DocumentationComments.LanguageOf(element) is var given && (given == language || (isDefault && string.IsNullOrEmpty(given))))
            .Select(element => new SourceText(element, CommentElement.Read(element, references)))
            .FirstOrDefault(text => text.Runs.Count > 0);

    // As the compiler forms documentation ids, of what a site has texts of; the types of a model are not generic.
    private static string IdOf(SyntaxNode declaration) => declaration switch
    {
        BaseTypeDeclarationSyntax type => "T:" + NameOf(type),
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => $"P:{NameOf(property.Parent)}.{property.Identifier.ValueText}",
        EnumMemberDeclarationSyntax member => $"F:{NameOf(member.Parent)}.{member.Identifier.ValueText}",
        _ => "",
    };

    private static string NameOf(SyntaxNode? declaration)
    {
        var names = new List<string>();
        for (var outer = declaration; outer is not null; outer = outer.Parent)
        {
            if (outer is BaseTypeDeclarationSyntax type) names.Insert(0, type.Identifier.ValueText);
            else if (outer is BaseNamespaceDeclarationSyntax space) names.Insert(0, space.Name.ToString());
        }

        return string.Join('.', names);
    }
}

/// <summary>A text as it is written.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Runs">Its pieces.</param>
internal sealed record SourceText(SyntaxNode Node, IReadOnlyList<RunModel> Runs)
{
    /// <summary>What it says.</summary>
    public UnitHash Hash => new("", MeaningHash.Of([.. Runs.Select(run => (run.Text, run.Target))]));

    /// <summary>Its words as they are read, with the names of what it refers to.</summary>
    public string Words => string.Concat(Runs.Select(run => run switch
    {
        { Text.Length: > 0 } => run.Text,
        { Target.Length: > 0 } => DocumentationId.LastNameOf(run.Target),
        _ => " ",
    }));

    /// <summary>What it leads to.</summary>
    public string Targets => string.Join(' ', Runs.Select(run => run.Target).Where(target => target.Length > 0));
}
