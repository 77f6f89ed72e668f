using DocGen.Site.Publish;

namespace DocGen.Site.Tests.Publish;

public sealed class OutputListTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    private string List => Path.Combine(_project.Folder, "docgen.outputs");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_list_has_every_file_of_the_site_then_its_folders_deepest_first()
    {
        _project.Publish(("index.html", ""), ("ko/subjects/type-1.html", ""), ("en/index.html", ""));
        _project.Write("_site/CNAME", "example.org");

        Assert.Null(OutputList.Write(List, _project.Site));

        string[] paths = ["en/index.html", "index.html", "ko/subjects/type-1.html", ".docgen", "ko/subjects", "en", "ko"];
        Assert.Equal([.. paths.Select(path => SitePath.On(_project.Site, path)), _project.Site], File.ReadAllLines(List));
    }

    [Fact]
    public void A_list_that_cannot_be_written_is_a_problem()
    {
        _project.Publish(("index.html", ""));
        Directory.CreateDirectory(List);

        var problem = OutputList.Write(List, _project.Site);

        Assert.Equal("DG4008", problem!.Id);
        Assert.Contains(List, problem.Message);
    }
}
