namespace DocGen.Site.Tests.Load;

public sealed class HistoryTests
{
    private const string Day = "2021-03-04T23:30:00+0900";
    private const string Date = "2021-03-04|4. März 2021";

    [Fact]
    public void A_page_has_the_day_of_its_last_commit_in_its_language()
    {
        using var site = new SiteProject("a[b] 한글");
        Git.Run(site.Folder, "init", "-q", ".");
        site.WithPage("alt", "# Alt\n").WithPage("neu", "# Neu\n");
        Git.Commit(site.Folder, Day);
        site.WithPage("neu", "# Neuer\n").WithPage("mit leer 한글", "# Dritte\n");
        Git.Commit(site.Folder, "2022-12-31T00:30:00+0900");
        site.WithPage("ohne", "# Ohne\n").Built();

        Assert.Equal(Date, Updated(site, "de/alt.html"));
        Assert.Equal("2022-12-31|31. Dezember 2022", Updated(site, "de/neu.html"));
        Assert.Equal("2022-12-31|31. Dezember 2022", Updated(site, "de/mit leer 한글.html"));
        Assert.Equal("", Updated(site, "de/ohne.html"));
    }

    [Theory]
    [InlineData("log.showSignature", "true")]
    [InlineData("log.showRoot", "false")]
    [InlineData("log.follow", "true")]
    [InlineData("log.date", "relative")]
    [InlineData("log.diffMerges", "separate")]
    [InlineData("log.decorate", "full")]
    [InlineData("format.pretty", "fuller")]
    [InlineData("color.ui", "always")]
    [InlineData("core.quotePath", "true")]
    [InlineData("core.pager", "false")]
    [InlineData("diff.relative", "true")]
    [InlineData("diff.orderFile", "no-such-file")]
    [InlineData("diff.renames", "copies")]
    [InlineData("diff.external", "false")]
    [InlineData("i18n.logOutputEncoding", "ISO-2022-KR")]
    [InlineData("notes.displayRef", "*")]
    [InlineData("alias.log", "status")]
    public void What_a_person_has_set_for_git_changes_no_date(string setting, string value)
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = new SiteProject();
        Git.Run(site.Folder, "init", "-q", ".");
        site.With(".git/signs", """
            #!/bin/sh
            case "$*" in
              *--verify*) echo "gpg: Good signature" >&2; echo "[GNUPG:] GOODSIG 0 A" ;;
              *) cat > /dev/null; printf -- "-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----\n"; printf "\n[GNUPG:] SIG_CREATED \n" >&2 ;;
            esac

            """.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(Path.Combine(site.Folder, ".git", "signs"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Git.Run(site.Folder, "config", "gpg.program", Path.Combine(site.Folder, ".git", "signs"));
        Git.Run(site.Folder, "config", "commit.gpgSign", "true");
        site.WithPage("seite 한글", "# Seite\n");
        Git.Commit(site.Folder, Day);
        Git.Run(site.Folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "notes", "add", "-m", "note");
        Git.Run(site.Folder, "config", setting, value);

        Assert.Equal(Date, Updated(site.Built(), "de/seite 한글.html"));
    }

    [Fact]
    public void A_folder_that_is_reached_by_a_link_has_the_dates_and_the_edit_links_of_the_folder()
    {
        using var folder = new SiteProject();
        using var other = new SiteProject();
        Git.Run(folder.Folder, "init", "-q", ".");
        folder.WithPage("seite", "# Seite\n");
        Git.Commit(folder.Folder, Day);
        var link = Path.Combine(other.Folder, "link");
        Directory.CreateSymbolicLink(link, folder.Folder);

        var options = Options(link);
        Assert.Empty(SiteBuild.Run(options).Problems);

        Assert.Equal(Date, Updated(folder, "de/seite.html"));
        Assert.Contains("https://git.example/a/edit/main/content/de/seite.md", folder.Text("de/seite.html"));
    }

    [Fact]
    public void Content_that_is_a_submodule_has_its_dates_and_no_edit_link_into_the_repository_around_it()
    {
        using var prose = new SiteProject();
        Git.Run(prose.Folder, "init", "-q", ".");
        prose.With("de/seite.md", "# Seite\n").With("site.yaml", "title: Test\n");
        Git.Commit(prose.Folder, Day);
        using var site = new SiteProject { Repository = "https://git.example/a" };
        Directory.Delete(Path.Combine(site.Folder, "content"), recursive: true);
        Git.Run(site.Folder, "init", "-q", ".");
        Git.Run(site.Folder, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", prose.Folder, "content");
        Git.Commit(site.Folder, "2023-01-01T00:00:00Z");

        Assert.Equal(Date, Updated(site.Built(), "de/seite.html"));
        Assert.DoesNotContain("/edit/", site.Text("de/seite.html"));
    }

    [Fact]
    public void Content_of_a_sibling_repository_has_its_own_dates()
    {
        using var site = new SiteProject();
        Git.Run(site.Folder, "init", "-q", ".");
        Git.Commit(site.Folder, "2023-01-01T00:00:00Z");
        using var prose = new SiteProject();
        Git.Run(prose.Folder, "init", "-q", ".");
        prose.With("content/de/seite.md", "# Seite\n");
        Git.Commit(prose.Folder, Day);

        Assert.Empty(SiteBuild.Run(Options(site.Folder) with { ContentFolder = Path.Combine(prose.Folder, "content") }).Problems);

        Assert.Equal(Date, Updated(site, "de/seite.html"));
        Assert.DoesNotContain("/edit/", site.Text("de/seite.html"));
    }

    [Fact]
    public void A_linked_work_tree_has_the_dates_of_its_branch()
    {
        using var site = new SiteProject();
        Git.Run(site.Folder, "init", "-q", ".");
        site.WithPage("seite", "# Seite\n");
        Git.Commit(site.Folder, Day);
        Git.Run(site.Folder, "worktree", "add", "-q", "-b", "branch", "tree");

        Assert.Empty(SiteBuild.Run(Options(Path.Combine(site.Folder, "tree"))).Problems);

        Assert.Contains("2021-03-04", File.ReadAllText(Path.Combine(site.Folder, "tree", "_site", "de", "seite.html")));
    }

    [Fact]
    public void A_change_of_case_is_a_change()
    {
        using var site = new SiteProject();
        Git.Run(site.Folder, "init", "-q", ".");
        site.WithPage("Seite", "# Seite\n");
        Git.Commit(site.Folder, "2020-01-01T00:00:00Z");
        Git.Run(site.Folder, "mv", "content/de/Seite.md", "content/de/seite.md");
        Git.Commit(site.Folder, Day);

        Assert.Equal(Date, Updated(site.Built(), "de/seite.html"));
    }

    [Fact]
    public void A_repository_without_a_commit_dates_nothing_and_says_nothing()
    {
        using var site = new SiteProject();
        Git.Run(site.Folder, "init", "-q", ".");
        site.WithPage("seite", "# Seite\n");

        Assert.Equal("", Updated(site.Built(), "de/seite.html"));
    }

    [Fact]
    public void The_oldest_commit_of_a_shallow_clone_dates_nothing_and_the_build_says_so()
    {
        using var origin = new SiteProject();
        Git.Run(origin.Folder, "init", "-q", ".");
        origin.WithPage("a", "# A\n");
        Git.Commit(origin.Folder, "2021-03-04T00:00:00Z");
        origin.WithPage("b", "# B\n");
        Git.Commit(origin.Folder, "2021-03-05T00:00:00Z");
        using var site = new SiteProject("site");
        Directory.Delete(site.Folder, recursive: true);
        Git.Run(Path.GetDirectoryName(site.Folder)!, "clone", "-q", "--depth", "1", "file://" + origin.Folder, site.Folder);

        site.AssertProblems($"docgen: warning DG9016: '{site.Folder}' is a shallow clone, whose oldest commit names every file, so its pages have no dates. Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in a workflow.");

        Assert.Equal("", Updated(site, "de/a.html"));
    }

    [Fact]
    public void Where_git_refuses_the_build_says_what_git_says()
    {
        using var site = new SiteProject();
        site.With(".git", "gitdir: nowhere\n").WithPage("seite", "# Seite\n");

        site.AssertProblems($"docgen: warning DG9017: Git does not tell the history of '{site.Folder}', so its pages have no dates: fatal: not a git repository: nowhere. Run 'git log' there, and do what it says.");

        Assert.Equal("", Updated(site, "de/seite.html"));
    }

    private static SiteOptions Options(string folder) => new()
    {
        ProjectFolder = folder,
        ContentFolder = Path.Combine(folder, "content"),
        ThemeFolders = [RepositoryFolder.Templates],
        OutputFolder = Path.Combine(folder, "_site"),
        Languages = ["de"],
        Repository = "https://git.example/a",
    };

    private static string Updated(SiteProject site, string address) =>
        site.Page(address).QuerySelector("time") is { } time ? $"{time.GetAttribute("datetime")}|{time.TextContent}" : "";
}
