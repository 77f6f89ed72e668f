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

/// <summary>The subjects of one kind in a matrix.</summary>
/// <param name="Kind">The kind; null where the subjects have none in common.</param>
/// <param name="Subjects">The subjects in order.</param>
public sealed record MatrixGroupView(
    LinkView? Kind,
    IReadOnlyList<MatrixSubjectView> Subjects);

/// <summary>A subject and its answer to every criterion.</summary>
/// <param name="Key">The name that addresses know it by.</param>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its page, relative to this page.</param>
/// <param name="Depth">How many subjects of its group it is a kind of.</param>
/// <param name="Cells">The answers, in the order of the criteria.</param>
public sealed record MatrixSubjectView(
    string Key,
    string Title,
    string Href,
    int Depth,
    IReadOnlyList<CellView> Cells) : NamedView
{
    private protected override string PlainName => Title;
}
