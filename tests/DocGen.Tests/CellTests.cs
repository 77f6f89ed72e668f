using static DocGen.Tests.Models;

namespace DocGen.Tests;

public sealed class CellTests
{
    private static CellEntry Cell(Func<object?> value, Provenance provenance, bool notApplicable = false)
    {
        var cell = new CellEntry(typeof(IQuestions), "P", "P:X", typeof(First));
        var member = new MemberEntry { Id = "P:X", Provenance = provenance, NotApplicable = notApplicable };
        Catalog([Subject<First>(null, cell)], [member], [Questions("P", _ => value())]);
        return cell;
    }

    [Fact]
    public void A_value_is_known() => Assert.Equal(CellState.Known, StateOf(Cell(() => 1, Provenance.Authored)));

    [Fact]
    public void An_authored_null_is_not_known() => Assert.Equal(CellState.Unknown, StateOf(Cell(() => null, Provenance.Authored)));

    [Fact]
    public void A_derived_null_does_not_apply() => Assert.Equal(CellState.NotApplicable, StateOf(Cell(() => null, Provenance.Derived)));

    [Fact]
    public void An_authored_null_that_is_marked_so_does_not_apply() =>
        Assert.Equal(CellState.NotApplicable, StateOf(Cell(() => null, Provenance.Authored, notApplicable: true)));

    [Fact]
    public void A_cell_is_evaluated_only_when_it_is_asked_for()
    {
        var evaluations = 0;
        var cell = Cell(() => ++evaluations, Provenance.Authored);
        Assert.Equal(0, evaluations);
        Assert.Equal(1, cell.GetValue());
    }

    private static CellState StateOf(CellEntry cell) => cell.StateOf(cell.GetValue());
}
