namespace DocGen.Site.Tests.Plan;

/// <summary>A text of the model that one language says anew and another does not is told, and nothing else.</summary>
public sealed class ModelFreshnessTests
{
    private const string Model = """
        [Layer, Name("de", "Boden"), Name("ko", "땅")]
        public sealed class Ground;

        [Comparison]
        [Name("de", "Form")]
        [Name("ko", "모양")]
        public interface IShape
        {
            /// <summary xml:lang="de">Vom Boden an.</summary>
            /// <summary xml:lang="ko">땅에서부터 잰다.</summary>
            [Name("de", "Höhe"), Name("ko", "높이"), Unit("m")]
            double? Height { get; }

            [Name("de", "Stoff"), Name("ko", "재료")]
            LocalizedText? Matter { get; }
        }

        /// <summary xml:lang="de">Ein hohes Haus auf dem <see cref="Ground"/>.</summary>
        /// <summary xml:lang="ko"><see cref="Ground"/> 위의 높은 집.</summary>
        [Subject, Name("de", "Turm"), Name("ko", "탑"), Stack(typeof(Ground))]
        public class Tower : IShape
        {
            /// <remarks xml:lang="de">Ohne Spitze.</remarks>
            /// <remarks xml:lang="ko">꼭대기는 뺀다.</remarks>
            public double? Height => 3;

            public LocalizedText? Matter => new(
                ("de", "Stein"),
                ("ko", "돌"));
        }

        public enum Colour
        {
            /// <summary xml:lang="de">Wie Ziegel.</summary>
            /// <summary xml:lang="ko">벽돌의 색.</summary>
            [Name("de", "Rot"), Name("ko", "빨강")]
            Red,
        }

        [Comparison, Name("de", "Ansicht"), Name("ko", "겉모습")]
        public interface ILook
        {
            [Name("de", "Farbe"), Name("ko", "색")]
            Colour Colour { get; }

            /// <remarks>Von außen.</remarks>
            /// <remarks xml:lang="ko">밖에서 본 것.</remarks>
            [Name("de", "Schmuck"), Name("ko", "장식")]
            LocalizedText Ornament => new(("de", "keiner"), ("ko", "없음"));
        }

        [Subject, Name("de", "Mauer"), Name("ko", "담")]
        public class Wall : ILook
        {
            public Colour Colour => Colour.Red;
        }

        """;

    /// <summary>What is done to the model (old text → new text), and what is told of it: at which line and column, of which text.</summary>
    public static TheoryData<string, string[], string[]> Edits => new()
    {
        { "nothing", [], [] },
        { "a line more above all", ["[Layer,", "\n\n[Layer,"], [] },
        { "a summary of one", ["Ein hohes Haus", "Ein sehr hohes Haus"], ["19,5 Tower/summary"] },
        { "a summary of the other", ["위의 높은", "위의 아주 높은"], ["18,5 Tower/summary"] },
        { "a summary of both", ["Ein hohes Haus", "Ein sehr hohes Haus", "위의 높은", "위의 아주 높은"], [] },
        { "a summary reflowed", ["Ein hohes Haus auf", "\n/// Ein hohes Haus\n/// auf"], [] },
        { "what a summary names", ["<see cref=\"Ground\"/>.<", "<see cref=\"Tower\"/>.<"], ["19,5 Tower/summary"] },
        { "a name", ["Turm", "Hoher Turm"], ["20,37 Tower/name"] },
        { "a name on a line of its own", ["\"Form\"", "\"Gestalt\""], ["6,2 IShape/name"] },
        { "a name of a criterion", ["\"Höhe\"", "\"Ganze Höhe\""], ["11,32 IShape.Height/name"] },
        { "a summary of a criterion", ["Vom Boden an", "Vom Fuß an"], ["10,9 IShape.Height/summary"] },
        { "a footnote", ["Ohne Spitze", "Mit Spitze"], ["24,9 Tower.Height/remarks"] },
        { "a value", ["\"Stein\"", "\"Kiesel\""], ["29,9 Tower.Matter/value"] },
        { "a value of both", ["\"Stein\"", "\"Kiesel\"", "\"돌\"", "\"조약돌\""], [] },
        { "a name of a value", ["\"Rot\"", "\"Hellrot\""], ["36,29 Colour.Red/name"] },
        { "a summary of a value", ["Wie Ziegel", "Wie Backstein"], ["35,9 Colour.Red/summary"] },
        { "remarks of a criterion that answers itself, in no language", ["밖에서 본", "밖에서만 본"], ["46,9 ILook.Ornament/remarks"] },
        { "an answer of a criterion", ["\"keiner\"", "\"gar keiner\""], ["49,57 ILook.Ornament/value"] },
        { "a thing less", ["/// <remarks xml:lang=\"de\">Ohne Spitze.</remarks>\n    /// <remarks xml:lang=\"ko\">꼭대기는 뺀다.</remarks>\n", ""], ["gone Tower.Height/remarks"] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_is_told_of_an_edit(string edit, string[] changes, string[] expected)
    {
        using var site = Site(Model).Accepted();
        var source = Model;
        foreach (var change in changes.Chunk(2))
        {
            Assert.Contains(change[0], source, StringComparison.Ordinal);
            source = source.Replace(change[0], change[1], StringComparison.Ordinal);
        }

        Compile(site, source);
        Assert.Equal((edit, string.Join('\n', expected)), (edit, string.Join('\n', Told(site))));
        // An editor tells the same, in the same words and at the same places.
        Assert.Equal(
            SiteStatus.Of(site.Options).Stale.Where(problem => problem.Id == "DG2080").Select(problem => $"{problem.Line},{problem.Column} {problem.Message}"),
            EditorAnalysis.Run(CompiledModel.Compile("Model", [("Model.cs", source)]), File.ReadAllText(Path.Combine(site.Folder, "content/translations.lock")), "de,ko")
                .Select(diagnostic => $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1},{diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1} {diagnostic.GetMessage()}"));
        Assert.Empty(Told(site.Accepted()));
    }

    [Fact]
    public void It_is_told_as_a_section_is_and_readers_of_its_page_are_told_too()
    {
        using var site = Site(Model).Accepted();
        Compile(site, Model.Replace("Ein hohes", "Ein sehr hohes", StringComparison.Ordinal));

        Assert.Contains(
            "Model.cs(19,5): warning DG2080: 'de' has changed since somebody vouched that both say the same, and this has not. Translate the change; then, or where this is right as it is, run 'docgen accept T:Tower/summary'.",
            site.Problems());
        Assert.Equal("../../de/subjects/tower.html", site.Page("ko/subjects/tower.html").QuerySelector(".heading .stale a")!.GetAttribute("href"));
        Assert.Null(site.Page("de/subjects/tower.html").QuerySelector(".stale"));
        Assert.Null(site.Page("ko/layers/ground.html").QuerySelector(".stale"));
        Assert.Contains("\"text\": \"T:Tower/summary\"", site.Text("catalog.json"), StringComparison.Ordinal);
        Assert.Equal("TextCounts { Fresh = 16, Stale = 1, New = 0, Missing = 0, IsNone = False }", SiteStatus.Of(site.Options).Pages[^1].Languages["ko"].ToString());
        Assert.Empty(Told(site.Accepted("Tower")));
    }

    /// <summary>What is done to the model after it was committed, and how the difference is told.</summary>
    public static TheoryData<string, string, string> Differences => new()
    {
        { "Ein hohes Haus", "Ein sehr hohes Haus", "Ein {+sehr+} hohes Haus auf …" },
        { "위의 높은", "위의 아주 높은", "Ground 위의 {+아주+} 높은 집." },
        { "\"Turm\"", "\"Hoher Turm\"", "{+Hoher+} Turm" },
        { "Ohne Spitze", "Mit Spitze", "[-Ohne-] {+Mit+} Spitze." },
        { "\"Stein\"", "\"Kiesel\"", "[-Stein-] {+Kiesel+}" },
        { "\"Rot\"", "\"Hellrot\"", "[-Rot-] {+Hellrot+}" },
        { "dem <see cref=\"Ground\"/>.<", "dem <see cref=\"Tower\"/>.<", "… Haus auf dem [-Ground.-] {+Tower.+}" },
        { "dem <see cref=\"Ground\"/>.<", "dem <see cref=\"IShape.Height\"/>.<", "… Haus auf dem [-Ground.-] {+Height.+}" },
        { "Von außen", "Von außen und von <see cref=\"List{T}\"/>", "Von [-außen.-] {+außen und von List<T>.+}" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void What_has_changed_is_quoted_where_git_knows_it(string before, string after, string difference)
    {
        using var site = Site(Model).Accepted();
        Git.Run(site.Folder, "init", "-q");
        site.With(".gitignore", "*.dll\n*.pdb\n");
        Git.Commit(site.Folder, "2026-01-02T00:00:00Z");
        // What was vouched for may lie further back.
        Compile(site, "// The model.\n" + Model);
        Git.Commit(site.Folder, "2026-02-03T00:00:00Z");
        Compile(site, "// The model.\n" + Model.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal($"was changed since the last commit, and this was not: \"{difference}\"", Assert.Single(Stale(site)).Split("' ", 2)[1].Split(". Translate")[0]);
        Git.Commit(site.Folder, "2026-03-04T00:00:00Z");
        Assert.Equal($"was changed on 2026-03-04, and this was not: \"{difference}\"", Assert.Single(Stale(site)).Split("' ", 2)[1].Split(". Translate")[0]);
    }

    [Fact]
    public void What_was_never_committed_is_told_without()
    {
        using var site = Site(Model).Accepted();
        Git.Run(site.Folder, "init", "-q");
        site.With("Model.cs", Model.Replace("Haus", "Heim", StringComparison.Ordinal));
        Git.Commit(site.Folder, "2026-01-02T00:00:00Z");
        Compile(site, Model.Replace("Haus", "Bau", StringComparison.Ordinal));

        Assert.Contains("'de' has changed since somebody vouched", Assert.Single(Stale(site)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_vouches_for_a_text_of_the_model_leaves_the_other_lines_as_they_are()
    {
        using var site = Site(Model).WithPage("old", "# Old\n\nText.\n").Accepted();
        var file = Path.Combine(site.Folder, "content/translations.lock");
        foreach (var language in site.Languages) File.Move(Path.Combine(site.Folder, "content", language, "old.md"), Path.Combine(site.Folder, "content", language, "new.md"));
        Compile(site, Model.Replace("Ein hohes", "Ein sehr hohes", StringComparison.Ordinal));
        var before = File.ReadAllLines(file);

        site.Accepted("T:Tower/summary");
        Assert.StartsWith("T:Tower/summary de=", Assert.Single(File.ReadAllLines(file).Except(before)), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_without_a_heading_is_kept_without_the_hash_of_one()
    {
        using var site = Site(Model).WithPage("subjects/tower", "Ein Text.\n").Accepted();
        var file = Path.Combine(site.Folder, "content/translations.lock");
        var written = File.ReadAllText(file);
        Assert.Matches("(?m)^subjects/tower de=[0-9a-f]{16} ko=[0-9a-f]{16}$", written);

        // As it was written once.
        File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(written, "(?m)(?<=^subjects/tower .*=)(?=[0-9a-f]{16})", "e3b0c442-"));
        Assert.Equal("TextCounts { Fresh = 1, Stale = 0, New = 0, Missing = 0, IsNone = False }", SiteStatus.Of(site.Options).Pages.Single(page => page.Path == "subjects/tower").Languages["ko"].ToString());
        Assert.Equal(written, File.ReadAllText(Path.Combine(site.Accepted().Folder, "content/translations.lock")));
    }

    private static IEnumerable<string> Stale(SiteProject site) => site.Problems().Where(problem => problem.Contains("DG2080", StringComparison.Ordinal));

    private static SiteProject Site(string source)
    {
        var site = new SiteProject { Languages = ["de", "ko"] }.WithPage("index", "# Test\n");
        Compile(site, source);
        return site;
    }

    private static void Compile(SiteProject site, string source) =>
        site.Model = CompiledModel.Write(site.With("Model.cs", source).Folder, "Model", source, languages: "de,ko");

    private static IEnumerable<string> Told(SiteProject site) =>
        from problem in SiteStatus.Of(site.Options).Stale
        let key = problem.Message.Split('\'').First(word => word.Contains(":", StringComparison.Ordinal)).Replace("docgen accept ", "")[2..]
        select problem.Id == "DG2083" ? $"gone {key}" : $"{problem.Line},{problem.Column} {key}";
}
