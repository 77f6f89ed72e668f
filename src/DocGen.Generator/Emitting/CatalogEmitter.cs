using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

/// <summary>Writes the catalog's main part, which depends on nothing but the project's settings.</summary>
internal static class CatalogEmitter
{
    // CatalogModel.ContractVersion of the library that the emitted code is written for.
    private const int ContractVersion = 4;

    public static SourceText Emit(Settings settings)
    {
        List<string> head = [];
        if (settings.Namespace.Length > 0) head.AddRange([$"global using Catalog = {settings.CatalogName};", ""]);
        head.AddRange([$"[assembly: global::DocGen.CatalogAttribute(typeof({settings.CatalogName}), {ContractVersion})]", ""]);
        return CatalogFile.Write(
            settings,
            [.. head],
            [
                "/// <summary>What the annotated types of this assembly say.</summary>",
                $"[global::System.CodeDom.Compiler.GeneratedCode(\"DocGen\", \"{ContractVersion}\")]",
            ],
            writer => WriteMembers(writer, settings));
    }

    private static void WriteMembers(SourceWriter writer, Settings settings)
    {
        var languages = SourceWriter.Array("string", settings.Languages.Select(SourceWriter.Literal));
        writer.Line("/// <summary>All of it as one value.</summary>");
        writer.Line("public static global::DocGen.CatalogModel Model { get; } = new global::DocGen.CatalogModel(");
        writer.Line($"    {languages},");
        writer.Line("    CreateLayers(),");
        writer.Line("    CreateSubjects(),");
        writer.Line("    CreateComparisons(),");
        writer.Line("    CreateCollections(),");
        writer.Line("    CreateRecords(),");
        writer.Line("    CreateReferences(),");
        writer.Line("    CreateTerms(),");
        writer.Line("    CreateEnumerations(),");
        writer.Line("    CreateMembers())");
        writer.Line("{");
        writer.Line("    Overrides = CreateOverrides(),");
        writer.Line("};");
        WriteStackOf(writer, "object", "An instance of a subject's type, or of a type derived from one.");
        WriteStackOf(writer, "global::System.Type", "A subject's type, or a type derived from one.");
        writer.Line();
        writer.Line("/// <summary>The stack of a subject.</summary>");
        writer.Line("/// <param name=\"subject\">The subject's entry.</param>");
        writer.Line("public static global::DocGen.Stack StackOf(global::DocGen.SubjectEntry subject) => subject.Stack;");
    }

    private static void WriteStackOf(SourceWriter writer, string type, string description)
    {
        writer.Line();
        writer.Line("/// <summary>The stack of a subject.</summary>");
        writer.Line($"/// <param name=\"subject\">{description}</param>");
        writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is no such subject.</exception>");
        writer.Line($"public static global::DocGen.Stack StackOf({type} subject) => Model.StackOf(subject);");
    }
}
