namespace Virtualization.Tests;

/// <summary>What the cells of the comparisons hold.</summary>
public sealed class CellTests
{
    private static readonly Type[] s_kinds = [typeof(PlainServer), typeof(PhysicalPartition), typeof(Type1), typeof(Type2), typeof(Container)];

    private static IEnumerable<CellEntry> Cells =>
        Catalog.Model.Subjects.Where(subject => !subject.IsCategory).SelectMany(subject => subject.Cells);

    private static IEnumerable<CellEntry> AuthoredValues =>
        Cells.Where(cell => cell.Member.Provenance == Provenance.Authored && cell.GetValue() is not null);

    [Fact]
    public void Every_cell_evaluates()
    {
        Assert.NotEmpty(Cells);
        Assert.All(Cells, cell => cell.StateOf(cell.GetValue()));
    }

    [Fact]
    public void Every_measured_value_names_its_source_and_its_conditions() => Assert.Empty(
        from cell in Cells
        where cell.PropertyName is nameof(IServerVirtualization.StartTime) or nameof(IServerVirtualization.MemoryOverhead)
        where cell.GetValue() is not null && (cell.Member.Citations.Count == 0 || cell.Member.Remarks is null)
        select cell.ToString());

    [Fact]
    public void Every_known_value_of_a_product_is_derived_or_has_a_source() => Assert.Empty(
        from cell in AuthoredValues
        where !s_kinds.Contains(cell.Owner.Type) && cell.Member.Citations.Count == 0
        select cell.ToString());

    /// <summary>A kind may stand on the sources of the whole subject; what a server is that nothing divides, no source has to say.</summary>
    [Fact]
    public void Every_known_value_of_a_kind_is_derived_or_has_a_source() => Assert.Empty(
        from cell in AuthoredValues
        where s_kinds.Contains(cell.Owner.Type) && cell.Owner.Type != typeof(PlainServer)
        where cell.Member.Citations.Count == 0 && cell.Owner.Citations.Count == 0
        select cell.ToString());

    [Fact]
    public void No_kind_has_a_measured_value_of_its_own() => Assert.Empty(
        from cell in Cells
        where s_kinds.Contains(cell.Owner.Type)
        where cell.PropertyName is nameof(IServerVirtualization.StartTime) or nameof(IServerVirtualization.MemoryOverhead)
        where cell.GetValue() is not null
        select cell.ToString());

    /// <summary>No source gives a boot time for a whole VM of these products.</summary>
    [Fact]
    public void No_start_time_is_claimed_where_no_source_gives_one() => Assert.All(
        new IServerVirtualization[] { new Esxi(), new HyperV(), new VirtualBox() }, subject => Assert.Null(subject.StartTime));
}
