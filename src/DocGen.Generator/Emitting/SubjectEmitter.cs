using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Emitting;

internal static class SubjectEmitter
{
    public static SourceText Emit(EquatableArray<SubjectModel> subjects, Settings settings) =>
        CatalogFile.WriteEntities(settings, "Subjects", "SubjectEntry", subjects, (writer, subject) => Write(writer, subject, settings));

    private static void Write(SourceWriter writer, SubjectModel subject, Settings settings)
    {
        EntityEmitter.Write(writer, subject.Entity, settings);
        if (subject.IsCreatable) writer.Line($"Create = static () => new {subject.Entity.TypeName}(),");
        if (subject.Stack is { } stack) WriteStack(writer, stack);
        if (subject.Cells.Count > 0) WriteCells(writer, subject.Cells);
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

    private static void WriteCells(SourceWriter writer, EquatableArray<CellModel> cells)
    {
        writer.Open("Cells = new global::DocGen.CellEntry[]");
        foreach (var cell in cells)
        {
            var (comparison, member) = (SourceWriter.TypeOf(cell.Comparison), SourceWriter.TypeOf(cell.MemberType));
            var getter = $"static subject => (({cell.Criterion})subject).{TypeNames.Escape(cell.Property)}";
            writer.Line($"new global::DocGen.CellEntry({comparison}, {SourceWriter.Literal(cell.Property)}, {SourceWriter.Literal(cell.MemberId)}, {member}, {getter}),");
        }

        writer.Close(",");
    }

    private static string TypeOrNull(string? typeName) => typeName is null ? "null" : SourceWriter.TypeOf(typeName);
}
