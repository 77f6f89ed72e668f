namespace DocGen.Site.Tests.Problems;

public sealed class ModelProblemTests
{
    [Theory]
    [InlineData("<xref:BeamBrige>", "DG2014: There is no documented type 'BeamBrige'. Did you mean 'BeamBridge'?")]
    [InlineData("[x](xref:beambridge)", "DG2014: There is no documented type 'beambridge'. Did you mean 'BeamBridge'?")]
    [InlineData("<xref:Cable>", "DG2014: 'Cable' may be any of SmallModel.Cable, SmallModel.Terms.Cable. Write the qualified name.")]
    [InlineData("<fact:BeamBridge.Materiel>", "DG2015: 'BeamBridge' has no criterion 'Materiel'. Did you mean 'Material'?")]
    [InlineData("<fact:BeemBridge.Material>", "DG2015: There is no subject 'BeemBridge'. Did you mean 'BeamBridge'?")]
    [InlineData("<fact:BeamBridge>", "DG2015: 'BeamBridge' names no value of it. Write one of its criteria behind it, such as <fact:BeamBridge.Material>.")]
    [InlineData("<fact:Zzz>", "DG2015: 'Zzz' names no cell. Write a subject or record and its criterion, such as <fact:Subject.Criterion>.")]
    [InlineData("<fact:BeamBridge.Zzz>", "DG2015: 'BeamBridge' has no criterion 'Zzz'. Known: BuildTime, DeckDepth, Example, ForRailways, Load, LongestSpan, Material.")]
    [InlineData("<fact:Bridge.Material>", "DG2015: 'Bridge' is a category and has no cells. Name one of its kinds.")]
    [InlineData("<fact:BeamBridge.LongestSpan>", "DG2015: 'BeamBridge.LongestSpan' may be of any of IBridgeTypes, IBridgeUse. Write BeamBridge.IBridgeTypes.LongestSpan.")]
    [InlineData("![x](stack:BeamBrige)", "DG2016: There is no subject 'BeamBrige'. Did you mean 'BeamBridge'?")]
    [InlineData("![x](stack:Pier)", "DG2016: There is no subject 'Pier'. Known: BeamBridge, Bridge, PlainRoad, SuspensionBridge.")]
    [InlineData("![x](diff:BeamBridge)", "DG2016: 'BeamBridge' names no two subjects. Write two names with two dots between them: First..Second.")]
    [InlineData("![x](diff:BeamBridge..SuspensionBrige)", "DG2016: There is no subject 'SuspensionBrige'. Did you mean 'SuspensionBridge'?")]
    [InlineData("![x](tree:Brige)", "DG2016: There is no documented type 'Brige'. Did you mean 'Bridge'?")]
    [InlineData("![x](chart:IBridgeTypes.BuildTim)", "DG2016: 'IBridgeTypes' has no criterion 'BuildTim'. Did you mean 'BuildTime'?")]
    [InlineData("![x](chart:IBridgeTipes.BuildTime)", "DG2016: There is no comparison 'IBridgeTipes'. Did you mean 'IBridgeTypes'?")]
    [InlineData("![x](compare:IBridgeTipes)", "DG2016: There is no comparison 'IBridgeTipes'. Did you mean 'IBridgeTypes'?")]
    [InlineData("![x](compare:IBridgeTypes(BeamBrige))", "DG2016: There is no subject 'BeamBrige'. Did you mean 'BeamBridge'?")]
    [InlineData("![x](<compare:IBridgeTypes(BeamBridge>)", "DG2016: 'IBridgeTypes(BeamBridge' has no closing bracket. Write compare:IComparison(First,Second).")]
    [InlineData("![x](compare:IBridgeTypes(PlainRoad))", "DG2016: 'PlainRoad' has no column in 'IBridgeTypes': it does not implement it. Let it, or leave it out here.")]
    [InlineData("![x](stack:PlainRoad)", "DG2022: 'PlainRoad' has no stack to draw. Give it a [Stack].")]
    [InlineData("![x](chart:IBridgeTypes.Material)", "DG2022: 'Material' has no numbers to draw. Chart a criterion of numbers or durations.")]
    [InlineData("![x](tree:TrafficLane)", "DG2022: 'TrafficLane' is neither a subject nor a layer, and nothing else has kinds to draw. Name a subject or a layer.")]
    public void A_name_that_the_model_does_not_have_is_an_error_at_its_place(string markdown, string problem)
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n").With("content/de/a.md", $"# Titel\n\n> {markdown}\n").AssertProblems($"content/de/a.md(3,3): error {problem}");
    }

    [Theory]
    [InlineData("<fact:BeamBridge.IBridgeTypes.LongestSpan>")]
    [InlineData("<fact:SmallModel.BeamBridge.Material>")]
    [InlineData("<xref:SmallModel.Terms.Cable>")]
    [InlineData("<xref:Terms.Cable>")]
    [InlineData("![x](compare:SmallModel.IBridgeTypes(SmallModel.BeamBridge,SuspensionBridge))")]
    [InlineData("![x](chart:SmallModel.IBridgeTypes.BuildTime)")]
    [InlineData("![x](tree:Foundation)")]
    public void Qualified_names_and_layers_are_found(string markdown)
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", $"# Titel\n\n{markdown}\n").Built();
    }

    [Fact]
    public void A_word_whose_reading_is_not_known_is_a_warning_and_the_site_is_published()
    {
        using var site = SiteProject.OfSmallModel();
        site.WithPage("a", "# Titel\n").With("content/de/a.md", "# Titel\n\n[Xqzt](xref:Pier)은(는)\n").AssertProblems(
            "content/de/a.md(3,18): warning DG2019: How 'Xqzt' is read is not known, so its particle may be wrong. Say how it is read under 'readings' in site.yaml, or write the particle out.");

        Assert.True(site.Has("de/a.html"));
    }

    [Fact]
    public void A_getter_that_throws_is_an_error_at_its_line()
    {
        using var site = new SiteProject();
        var model = Compile(site, """
            /// <summary>s</summary>
            [Comparison, Name("de", "c")]
            public interface IThings
            {
                [Name("de", "n")]
                int Number { get; }
            }

            /// <summary>s</summary>
            [Subject, Name("de", "t")]
            public class Thing : IThings
            {
                public int Number =>
                    int.Parse("x");
            }
            """);

        using var built = model;
        built.AssertProblems(
            "Model.cs(14,9): error DG2020: 'Thing.Number' threw FormatException: The input string 'x' was not in a correct format. A cell's property has to return a value, or null where it is not known.");
    }

    [Fact]
    public void Values_at_the_edges_of_their_types_are_written_and_drawn()
    {
        using var site = new SiteProject();
        using var built = Compile(site, """
            /// <summary>s</summary>
            [Comparison, Name("de", "c")]
            public interface IThings
            {
                [Name("de", "n")]
                double Number { get; }

                [Name("de", "t")]
                TimeSpan Time { get; }

                [Name("de", "d")]
                decimal? Decimal { get; }

                [Name("de", "k")]
                Kind Kind { get; }
            }

            public enum Kind { [Name("de", "k")] Only }

            /// <summary>s</summary>
            [Subject, Name("de", "a")]
            public class First : IThings
            {
                public double Number => double.NaN;
                public TimeSpan Time => TimeSpan.MinValue;
                public decimal? Decimal => decimal.MinValue;
                public Kind Kind => Kind.Only;
            }

            /// <summary>s</summary>
            [Subject, Name("de", "b")]
            public class Second : IThings
            {
                public double Number => double.PositiveInfinity;
                public TimeSpan Time => TimeSpan.MaxValue;
                public decimal? Decimal => decimal.MaxValue;
                public Kind Kind => Kind.Only;
            }
            """);

        built.WithPage("a", "# Titel\n\n![x](chart:IThings.Number)\n\n![x](chart:IThings.Time)\n\n![x](chart:IThings.Decimal)\n\n<fact:First.Kind>\n").Built();

        foreach (var number in new[] { 1, 2, 3 })
            Assert.DoesNotMatch("=\"[^\"]*(NaN|Infinity|∞)", built.Text($"de/a.chart-{number}.svg"));
    }

    [Fact]
    public void Things_of_two_assemblies_at_one_address_are_an_error()
    {
        using var site = new SiteProject();
        var library = CompiledModel.Write(site.Folder, "Library", """
            namespace Library;
            /// <summary>s</summary>
            [Subject, Name("de", "a")] public class Thing;
            """);
        using var built = new SiteProject
        {
            Model = CompiledModel.Write(site.Folder, "Model", """
                namespace Model;
                /// <summary>s</summary>
                [Subject, Name("de", "b")] public class Thing { public Library.Thing? Other; }
                """, references: library),
            ModelFolder = site.Folder,
            Dependencies = [library],
        };

        built.AssertProblems("Library.cs(3,1): error DG2007: 'T:Library.Thing' has the same address as 'T:Model.Thing' of another assembly. Give one of them a [Slug].");
    }

    [Fact]
    public void Facts_of_a_library_are_there_although_the_model_names_none_of_its_types()
    {
        using var site = new SiteProject();
        var library = CompiledModel.Write(site.Folder, "Library", """
            namespace Library;
            /// <summary>s</summary>
            [Layer, Name("de", "Fels")] public class Rock;
            """);
        using var built = new SiteProject { Model = CompiledModel.Write(site.Folder, "Model", "public class Nothing;", isGenerated: false), ModelFolder = site.Folder, Dependencies = [library] };
        built.WithPage("a", "# Titel\n\n<xref:Rock>\n").Built();

        Assert.Equal("Fels", built.Page("de/a.html").QuerySelector(".prose a")!.TextContent);
    }

    [Fact]
    public void Facts_of_a_library_in_too_few_languages_are_an_error()
    {
        using var site = new SiteProject();
        var library = CompiledModel.Write(site.Folder, "Library", """
            namespace Library;
            /// <summary>s</summary>
            [Layer, Name("de", "Fels")] public class Rock;
            """);
        using var built = new SiteProject { Languages = ["de", "ja"], Model = CompiledModel.Write(site.Folder, "Model", "public class Nothing;", isGenerated: false), ModelFolder = site.Folder, Dependencies = [library] };

        Assert.Equal("docgen: error DG9013: 'Rock' of Library has no text in 'ja', which the site has. Write in the project: [assembly: DocGen.Text<Library.Rock>(\"ja\", \"…\", Summary = \"…\")]", built.Problems()[0]);
    }

    [Fact]
    public void A_model_that_is_not_there_is_an_error()
    {
        using var site = new SiteProject { Model = "/nowhere/Model.dll" };
        site.AssertProblems("docgen: error DG9002: The model '/nowhere/Model.dll' does not exist. Build the project first.");
    }

    [Fact]
    public void A_model_that_is_no_assembly_is_an_error()
    {
        using var site = new SiteProject();
        site.With("Model.dll", "no assembly");
        using var built = new SiteProject { Model = Path.Combine(site.Folder, "Model.dll") };

        Assert.StartsWith("docgen: error DG9002: The model 'Model.dll' cannot be loaded: ", Assert.Single(built.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_of_another_version_of_the_contract_is_an_error()
    {
        using var site = new SiteProject();
        using var built = Compile(site, "[assembly: Catalog(typeof(Mine), 99)] public static class Mine { public static CatalogModel? Model => null; }", isGenerated: false);

        built.AssertProblems(
            "docgen: error DG9003: The catalog of Model was generated for contract version 99, and this is version 4. Use the same version of the DocGen package everywhere and rebuild.");
    }

    [Fact]
    public void A_catalog_that_cannot_be_created_is_an_error()
    {
        using var site = new SiteProject();
        using var built = Compile(site, $"[assembly: Catalog(typeof(Mine), {CatalogModel.ContractVersion})] public static class Mine {{ public static CatalogModel Model => throw new InvalidOperationException(\"Broken.\"); }}", isGenerated: false);

        built.AssertProblems("docgen: error DG9004: The catalog of 'Model.dll' cannot be created: Broken.");
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/#a")]
    public void An_address_that_no_site_can_have_is_an_error(string address)
    {
        using var site = new SiteProject { Address = address };
        site.AssertProblems($"docgen: error DG9005: The address '{address}' is not an absolute http or https address without '?' and '#'.");
    }

    [Fact]
    public void A_site_without_languages_is_an_error()
    {
        using var site = new SiteProject { Languages = [] };
        site.AssertProblems("docgen: error DG9006: The site has no language. Set the MSBuild property DocGenLanguages, such as 'ko;en'. Where no project was found here, name its folder with --project, or the languages of a site of prose with --languages.");
    }

    [Fact]
    public void The_languages_are_those_of_the_model_where_none_are_given()
    {
        using var site = new SiteProject { Languages = [], Model = SiteProject.ModelFile("SmallModel") };
        site.Built();

        Assert.True(site.Has("de/index.html"));
        Assert.True(site.Has("ja/index.html"));
    }

    // The site stands in a folder of its own, so that its problems are told from the model's folder.
    private static SiteProject Compile(SiteProject site, string source, bool isGenerated = true) =>
        new() { Model = CompiledModel.Write(site.Folder, "Model", source, isGenerated), ModelFolder = site.Folder };
}
