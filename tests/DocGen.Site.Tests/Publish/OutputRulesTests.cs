using DocGen.Site.Problems;
using DocGen.Site.Publish;

namespace DocGen.Site.Tests.Publish;

public sealed class OutputRulesTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData(".", "is the project's folder or holds it")]
    [InlineData("..", "is the project's folder or holds it")]
    [InlineData("content", "is or holds a folder that the site is made from")]
    [InlineData("content/site", "lies in a folder that the site is made from")]
    [InlineData("file", "is a file")]
    public void A_folder_that_is_not_the_sites_own_is_refused(string output, string reason)
    {
        _project.Write("file", "");

        var problem = Refusal(Path.Combine(_project.Folder, output));

        Assert.Equal("DG4001", problem.Id);
        Assert.Contains(reason, problem.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_no_folder_can_have_is_a_problem(string output) => Assert.Equal("DG4007", Refusal(output).Id);

    [Fact]
    public void The_root_is_refused() =>
        Assert.Contains("is the root of a file system", Refusal(Path.GetPathRoot(_project.Folder)!).Message);

    [Fact]
    public void The_home_folder_is_refused() =>
        Assert.Contains("is your home folder", Refusal(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)).Message);

    [Fact]
    public void A_link_does_not_hide_the_project()
    {
        Directory.CreateSymbolicLink(_project.Site, _project.Folder);

        Assert.Contains("is the project's folder", Refusal(_project.Site).Message);
    }

    [Fact]
    public void A_folder_that_DocGen_did_not_write_is_refused_and_untouched()
    {
        _project.Write("_site/thesis.txt", "the only copy");
        _project.Write("_site/.git/config", "");

        var problem = Refusal(_project.Site);

        Assert.Equal($"docgen: error DG4002: The output folder '{_project.Site}' was not written by DocGen: it holds 'thesis.txt'. Choose another output folder, or empty this one yourself.", problem.ToString());
        Assert.Equal("the only copy", _project.Read()["thesis.txt"]);
        Assert.Empty(_project.Leftovers());
    }

    [Fact]
    public void A_fresh_clone_of_an_empty_branch_is_accepted()
    {
        _project.Write("_site/.git/config", "");
        _project.Write("_site/.nojekyll", "");
        _project.Write("_site/CNAME", "example.org");

        Assert.Empty(_project.Publish(("index.html", "home")).Problems);

        Assert.Equal([".git/config", ".nojekyll", "CNAME", "index.html"], _project.Read().Keys);
    }

    private Problem Refusal(string output)
    {
        using var staging = SiteStaging.Open(_project.Folders with { Output = output }, out var problem);
        Assert.Null(staging);
        return problem!;
    }
}
