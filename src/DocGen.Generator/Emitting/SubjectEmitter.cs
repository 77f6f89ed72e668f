using DocGen.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class SubjectEmitter
{
    public static SourceText Emit(EquatableArray<SubjectModel> subjects, Settings settings) =>
        CatalogFile.WriteEntities(settings, "Subjects", "SubjectEntry", subjects, (writer, subject) => Write(writer, subject, settings));

    private static void Write(SourceWriter writer, SubjectModel subject, Settings settings)
    {
        EntityEmitter.Write(writer, subject.Entity, settings);
        if (subject.Stack is { } stack) WriteStack(writer, stack);
        if (subject.Versus.Count > 0) writer.Line($"Versus = {SourceWriter.Types(subject.Versus)},");
        if (subject.IsCreatable) CellEmitter.Write(writer, subject.Entity.TypeName, subject.Cells);
    }

    private static void WriteStack(SourceWriter writer, StackModel stack)
    {
        writer.Line("Declaration = new global::DocGen.StackDeclaration(");
        writer.Line($"    {SourceWriter.Types(stack.Layers)},");
        writer.Line($"    {TypeOrNull(stack.Boundary)},");
        writer.Line($"    {SourceWriter.Array("global::DocGen.LaneDeclaration", stack.Lanes.Select(Lane))}),");
    }

    private static string Lane(LaneModel lane) =>
        $"new global::DocGen.LaneDeclaration({SourceWriter.TypeOf(lane.Name)}, {SourceWriter.Types(lane.Layers)}, {(lane.Repeats ? "true" : "false")}, {TypeOrNull(lane.On)})";

    private static string TypeOrNull(string? typeName) => typeName is null ? "null" : SourceWriter.TypeOf(typeName);
}
