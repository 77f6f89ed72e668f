using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Diagnostics;

/// <summary>
/// All rules. An id is never used again; each has a page in the documentation, and a test that provokes it.
/// </summary>
internal static class Rules
{
    // Where the documentation can be read, by the build of this assembly; as long as it is nowhere, a rule has no link rather than a dead one.
    private static readonly string? s_documentation = typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "DocumentationAddress")?.Value;

    private const string Model = "DocGen.Model";
    private const string SetUp = "DocGen.SetUp";

    public static readonly DiagnosticDescriptor NameMissing = new(
        id: "DG1001",
        title: "A name is missing in a language",
        messageFormat: "{0} has no name in '{1}': add [Name(\"{1}\", \"…\")]",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1001"));

    public static readonly DiagnosticDescriptor SummaryMissing = new(
        id: "DG1002",
        title: "A summary is missing in a language",
        messageFormat: "{0} has no summary in '{1}': add /// <summary xml:lang=\"{1}\">…</summary>",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1002"));

    public static readonly DiagnosticDescriptor LanguageUnknown = new(
        id: "DG1003",
        title: "A text is in a language that the site does not have",
        messageFormat: "The site has no language '{0}', only: {1}. Correct the tag, or add the language to DocGenLanguages.",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1003"));

    public static readonly DiagnosticDescriptor NotALayer = new(
        id: "DG1004",
        title: "A stack is made of something that is not a layer",
        messageFormat: "'{0}' is not a layer: mark it with [Layer], or take it out of the stack",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1004"));

    public static readonly DiagnosticDescriptor LayerTwice = new(
        id: "DG1005",
        title: "A layer stands twice in one column",
        messageFormat: "The layer '{0}' stands twice in one column of '{1}': take one of them out",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1005"));

    public static readonly DiagnosticDescriptor NothingToSay = new(
        id: "DG1006",
        title: "A subject says nothing about itself",
        messageFormat: "'{0}' implements no comparison and has no stack: give it one of them, so that its page has facts",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1006"));

    public static readonly DiagnosticDescriptor NotASubject = new(
        id: "DG1007",
        title: "A comparison is implemented by something that is not a subject",
        messageFormat: "'{0}' implements the comparison '{1}' but is not a subject: mark it with [Subject], or make it abstract",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1007"));

    public static readonly DiagnosticDescriptor CriterionType = new(
        id: "DG1008",
        title: "A criterion has a type that cells cannot have",
        messageFormat: "The criterion '{0}' is of type '{1}', which cells cannot have: use bool, an enum, a number, TimeSpan, PartialDate, string, LocalizedText or Readings, or one of them as nullable",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1008"));

    public static readonly DiagnosticDescriptor NotAReference = new(
        id: "DG1009",
        title: "A citation names something that is not a reference",
        messageFormat: "'{0}' is not a reference: mark it with [Reference(\"title\", \"https://…\")], or cite another one",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1009"));

    public static readonly DiagnosticDescriptor ReferenceAddress = new(
        id: "DG1010",
        title: "A reference has no proper address",
        messageFormat: "'{0}' is not an absolute http or https address: write the whole address of the source",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1010"));

    public static readonly DiagnosticDescriptor Address = new(
        id: "DG1011",
        title: "Two pages have one address, or a page has an address that it cannot have",
        messageFormat: "{0}: choose another one with [Slug(\"…\")]",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1011"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NotCreatable = new(
        id: "DG1012",
        title: "A subject cannot be created",
        messageFormat: "The catalog cannot create '{0}': give it a public or internal constructor without parameters and without required members, or make it abstract",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1012"));

    public static readonly DiagnosticDescriptor CriterionHidden = new(
        id: "DG1013",
        title: "A member is named like a criterion but does not answer it",
        messageFormat: "'{0}' is named like a criterion of '{1}' but does not answer it, since C# keeps '{2}': make it a public property of type '{3}', and override the base's or list '{1}' again",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1013"));

    public static readonly DiagnosticDescriptor DepthsDisagree = new(
        id: "DG1014",
        title: "A layer has several depths",
        messageFormat: "The layer '{0}' is at depth {1} in the lane '{2}' but at depth {3} in the lane '{4}': DepthOf<{0}>() takes the first, DepthOf<{0}, TLane>() is exact",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1014"));

    public static readonly DiagnosticDescriptor LaneName = new(
        id: "DG1015",
        title: "A lane is named by something that is not documented",
        messageFormat: "The lane's name '{0}' is not documented: mark it with [Term], [Layer] or [Subject], or name the lane by another type",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1015"));

    public static readonly DiagnosticDescriptor EntityShape = new(
        id: "DG1016",
        title: "A documented type has a shape that it cannot have",
        messageFormat: "'{0}' {1}: [{2}] needs a {3} that is not static, generic, private or local to a file (nor abstract, of a record)",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1016"));

    public static readonly DiagnosticDescriptor CriterionShape = new(
        id: "DG1017",
        title: "A member of a comparison is not a criterion",
        messageFormat: "'{0}' {1}: a comparison has public get-only instance properties only, so change it or move it elsewhere",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1017"));

    public static readonly DiagnosticDescriptor NotInStack = new(
        id: "DG1018",
        title: "A boundary or a lane's base is not in the stack",
        messageFormat: "'{0}', which is given as {1}, is not in the stack of '{2}': name one of its layers",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1018"));

    public static readonly DiagnosticDescriptor NameTwice = new(
        id: "DG1019",
        title: "Two things of one kind have the same simple name",
        messageFormat: "'{0}' has the same simple name as '{1}', ignoring case: rename one, since names are unique among things of one kind",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1019"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor LanguageTwice = new(
        id: "DG1020",
        title: "A text stands twice in one language",
        messageFormat: "There are two '{1}' versions of {0}: take one of them out",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1020"));

    public static readonly DiagnosticDescriptor PartlyTranslated = new(
        id: "DG1021",
        title: "A text is in some languages only",
        messageFormat: "There is no '{1}' version of {0}: write it in all languages of the site, or in none",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1021"));

    public static readonly DiagnosticDescriptor UnitWithoutNumber = new(
        id: "DG1022",
        title: "A unit is on a criterion that is not a number",
        messageFormat: "The criterion '{0}' is not a number and has no unit: take [Unit] off",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1022"));

    public static readonly DiagnosticDescriptor CatalogTaken = new(
        id: "DG1023",
        title: "The name Catalog is taken",
        messageFormat: "'{0}' hides the generated class '{1}': rename it",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1023"));

    public static readonly DiagnosticDescriptor TemplateFunction = new(
        id: "DG1024",
        title: "A template function cannot be called",
        messageFormat: "'{0}' {1}: [TemplateFunction] needs a public static method of public types, not a generic one",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1024"));

    public static readonly DiagnosticDescriptor SeveralKinds = new(
        id: "DG1025",
        title: "A type is declared as several kinds of thing",
        messageFormat: "'{0}' is already a {1}: take [{2}] off",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1025"));

    public static readonly DiagnosticDescriptor Placeholder = new(
        id: "DG1026",
        title: "A text is still a placeholder",
        messageFormat: "{0} in '{1}' begins with TODO: write it",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1026"));

    public static readonly DiagnosticDescriptor RecordCollection = new(
        id: "DG1027",
        title: "A record belongs to no single collection",
        messageFormat: "'{0}' {1}: a record implements exactly one interface that is marked with [Collection]",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1027"));

    public static readonly DiagnosticDescriptor NotARecord = new(
        id: "DG1028",
        title: "A collection is implemented by something that is not a record",
        messageFormat: "'{0}' implements the collection '{1}' but is not a record: mark it with [Record], or make it abstract",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1028"));

    public static readonly DiagnosticDescriptor AboutNothing = new(
        id: "DG1029",
        title: "A record is about something that does not list it",
        messageFormat: "'{0}' is not a subject, layer or term, so that the record would be listed nowhere: name one, or mark it as one",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1029"));

    public static readonly DiagnosticDescriptor GroupBy = new(
        id: "DG1030",
        title: "A collection is grouped by something that is not a field of an enumeration",
        messageFormat: "'{0}' has no field '{1}' of an enumeration: group by one that it has, or leave GroupBy out",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1030"));

    public static readonly DiagnosticDescriptor Versus = new(
        id: "DG1031",
        title: "Two things cannot be weighed against each other",
        messageFormat: "{0}: [Versus<T>] stands on a subject and names another one, once, and both have a stack",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1031"));

    public static readonly DiagnosticDescriptor TimelineWithoutDate = new(
        id: "DG1032",
        title: "A timeline has no dates",
        messageFormat: "The collection '{0}' has no field of the type PartialDate, by which a timeline is ordered: add one, or choose another layout",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1032"));

    public static readonly DiagnosticDescriptor CommentReference = new(
        id: "DG1033",
        title: "A reference in a documentation comment leads nowhere",
        messageFormat: "{0}",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1033"));

    public static readonly DiagnosticDescriptor CommentTag = new(
        id: "DG1034",
        title: "A documentation comment holds something that no page shows",
        messageFormat: "{0} in a documentation comment is shown on no page: {1}",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1034"));

    public static readonly DiagnosticDescriptor TermOrder = new(
        id: "DG1036",
        title: "A term has an order",
        messageFormat: "The term '{0}' has an order, and the glossary is by name: leave Order out",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1036"));

    public static readonly DiagnosticDescriptor Day = new(
        id: "DG1038",
        title: "A day cannot be read",
        messageFormat: "'{0}' is no day: write year, month and day, such as \"2026-11-28\"",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1038"));

    public static readonly DiagnosticDescriptor Override = new(
        id: "DG1100",
        title: "A class cannot answer in the place of a subject",
        messageFormat: "'{0}' {1}: [Overrides] needs a class that derives from a subject of another assembly, and only answers criteria",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1100"));

    public static readonly DiagnosticDescriptor TextOfNothing = new(
        id: "DG1101",
        title: "A supplied text belongs to nothing that another assembly shows",
        messageFormat: "'{0}' {1}: [Text<T>] says a text of what another assembly documents, of its criterion or answer, or of a value",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1101"));

    public static readonly DiagnosticDescriptor FactGone = new(
        id: "DG1102",
        title: "A package has no more what the model names",
        messageFormat: "'{0}' {1}",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1102"));

    public static readonly DiagnosticDescriptor FactRenamed = new(
        id: "DG1103",
        title: "A package has another name for what the model names",
        messageFormat: "'{0}' {1}",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG1103"));

    public static readonly DiagnosticDescriptor Stale = new(
        id: "DG2080",
        title: "A translation is stale",
        messageFormat: "{0}",
        category: Model,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG2080"));

    public static readonly DiagnosticDescriptor CatalogTwice = new(
        id: "DG9014",
        title: "A referenced assembly has a catalog of the same name",
        messageFormat: "This project and the assembly '{0}' that it references both have the catalog '{1}', so that neither could be named: give one of the two projects another RootNamespace",
        category: SetUp,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG9014"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor CommentsOff = new(
        id: "DG9001",
        title: "Documentation comments are switched off",
        messageFormat: "The compiler does not read documentation comments, so that every summary is missing: set GenerateDocumentationFile to true in the project",
        category: SetUp,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpOf("DG9001"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private static string? HelpOf(string id) => s_documentation is null ? null : $"{s_documentation}en/diagnostics/{id}.html";
}
