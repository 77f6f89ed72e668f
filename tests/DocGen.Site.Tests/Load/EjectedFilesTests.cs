using DocGen.Site.Load;

namespace DocGen.Site.Tests.Load;

/// <summary>Who copied a file of the theme is told when the theme's own has changed since.</summary>
public sealed class EjectedFilesTests
{
    private const string Name = "partials/pager.html";

    [Fact]
    public void A_copy_of_the_theme_as_it_is_is_no_problem()
    {
        using var site = Site();
        var ejected = new EjectedFiles();
        ejected.Add(Name, File.ReadAllBytes(Path.Combine(RepositoryFolder.Templates, Name)));
        ejected.Write(Path.Combine(site.Folder, "templates"));

        site.Built();
    }

    [Fact]
    public void A_copy_whose_original_has_changed_is_told()
    {
        using var site = Site();
        var ejected = new EjectedFiles();
        ejected.Add(Name, "<p>before</p>"u8);
        ejected.Write(Path.Combine(site.Folder, "templates"));

        site.AssertProblems($"templates/ejected.yaml(2,1): warning DG3019: The theme's '{Name}' has changed since it was copied. Compare the two, take over what is new, and run 'docgen eject --accept {Name}'.");
    }

    [Fact]
    public void A_copy_whose_original_is_gone_is_told()
    {
        using var site = Site().With("templates/partials/gone.html", "x").With("templates/ejected.yaml", "partials/gone.html: 1f\n");

        site.AssertProblems("templates/ejected.yaml(1,1): warning DG3019: The theme has no 'partials/gone.html' any more, so nothing may ask for this copy. Remove it, or the line here.");
    }

    [Fact]
    public void What_was_copied_and_is_no_more_is_no_problem()
    {
        using var site = new SiteProject().With("content/de/index.md", "# Start\n").With("templates/ejected.yaml", $"{Name}: 1f\n");

        site.Built();
    }

    private static SiteProject Site() =>
        new SiteProject().With("content/de/index.md", "# Start\n").With($"templates/{Name}", File.ReadAllBytes(Path.Combine(RepositoryFolder.Templates, Name)));
}
