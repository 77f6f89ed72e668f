using DocGen.Generator.Models;

namespace DocGen.Generator.Emitting;

/// <summary>Writes how what answers is made, and its cells.</summary>
internal static class CellEmitter
{
    public static void Write(SourceWriter writer, string typeName, EquatableArray<CellModel> cells)
    {
        writer.Line($"Create = static () => new {typeName}(),");
        if (cells.Count == 0) return;
        writer.Open("Cells = new global::DocGen.CellEntry[]");
        foreach (var cell in cells)
        {
            var (comparison, member) = (SourceWriter.TypeOf(cell.Comparison), SourceWriter.TypeOf(cell.MemberType));
            writer.Line($"new global::DocGen.CellEntry({comparison}, {SourceWriter.Literal(cell.Property)}, {SourceWriter.Literal(cell.MemberId)}, {member}),");
        }

        writer.Close(",");
    }
}
