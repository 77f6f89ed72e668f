namespace DocGen.Site.Render.Views;

/// <summary>A comparison as a table.</summary>
/// <param name="Title">The comparison's name.</param>
/// <param name="Caption">What stands below it; empty where there is nothing to say.</param>
/// <param name="Href">The comparison's page, relative to this page.</param>
/// <param name="SubjectsAreRows">Whether each subject is a row and each criterion a column, as suits many subjects; else the other way round.</param>
/// <param name="HasControls">Whether readers can choose, filter and sort, which they can on the comparison's own page.</param>
/// <param name="Criteria">The criteria.</param>
/// <param name="Groups">The subjects in order, by category; one group without a category where that says nothing.</param>
public sealed record MatrixView(
    string Title,
    string Caption,
    string Href,
    bool SubjectsAreRows,
    bool HasControls,
    IReadOnlyList<CriterionView> Criteria,
    IReadOnlyList<MatrixGroupView> Groups)
{
    /// <summary>Whether a cell is marked as one without a source.</summary>
    public bool HasUnsourced => Groups.SelectMany(group => group.Subjects).SelectMany(subject => subject.Cells).Any(cell => cell.IsUnsourced);
}
