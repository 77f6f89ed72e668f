namespace DocGen.Site.Tests.Plan;

/// <summary>Which colour of the palette a layer gets that has none of its own.</summary>
public sealed class LayerColorTests
{
    private const string Systems = """
        /// <summary>Ein Netz.</summary>
        [Subject, Name("de", "Netz"), Stack(typeof(Metal), typeof(Kernel), typeof(Socket), typeof(Proxy), typeof(Router), typeof(Service))]
        public class Network;

        /// <summary>Ein Speicher.</summary>
        [Subject, Name("de", "Speicher"), Stack(typeof(Metal), typeof(Kernel), typeof(Volume), typeof(Journal)), Lane<Database>(typeof(Page), typeof(Tree))]
        public class Storage;

        /// <summary>Eine Datenbank.</summary>
        [Subject, Name("de", "Datenbank"), Stack(typeof(Kernel), typeof(Volume), typeof(Page), typeof(Tree), typeof(Planner), typeof(Service))]
        public class Database;
        """;

    private static readonly string[] s_families = ["Metal", "Kernel", "Socket", "Proxy", "Router", "Service", "Volume", "Journal", "Page", "Tree", "Planner"];

    [Theory]
    [InlineData("network", 6)]
    [InlineData("storage", 6)]
    [InlineData("database", 6)]
    public void Of_more_families_than_colours_those_that_stand_in_one_stack_have_different_ones(string subject, int families)
    {
        using var site = SiteOf(Systems, s_families);

        var colors = ColorsOf(site, subject);
        Assert.Equal(families, colors.Count);
        Assert.Equal(families, colors.Distinct().Count());
    }

    [Fact]
    public void As_many_families_as_colours_take_them_in_order()
    {
        using var site = SiteOf("""
            /// <summary>Alles.</summary>
            [Subject, Name("de", "Alles"), Stack(typeof(Metal), typeof(Kernel), typeof(Socket), typeof(Proxy), typeof(Router), typeof(Service), typeof(Volume))]
            public class Everything;
            """, s_families[..7]);

        Assert.Equal(["graphite", "amber", "indigo", "teal", "slate", "rose", "violet"], ColorsOf(site, "everything"));
    }

    [Fact]
    public void Where_a_stack_has_more_families_than_there_are_colours_none_touches_its_like()
    {
        using var site = SiteOf($"""
            /// <summary>Alles.</summary>
            [Subject, Name("de", "Alles"), Stack({string.Join(", ", s_families.Select(family => $"typeof({family})"))})]
            public class Everything;
            """, s_families);

        var colors = ColorsOf(site, "everything");
        Assert.Equal(11, colors.Count);
        Assert.Equal(7, colors.Distinct().Count());
        Assert.All(colors.Zip(colors.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    private static SiteProject SiteOf(string systems, string[] families)
    {
        var site = new SiteProject();
        site.Model = CompiledModel.Write(site.Folder, "Model", systems + string.Concat(families.Select((family, order) => $"""

            /// <summary>{family}.</summary>
            [Layer(Order = {order}), Name("de", "{family}")]
            public class {family};
            """)));
        return site.Built();
    }

    // From the bottom up.
    private static List<string> ColorsOf(SiteProject site, string subject) =>
        [.. site.Page($"de/subjects/{subject}.html").QuerySelectorAll("svg .layer[data-layer]:not([aria-hidden])").Select(box => box.ClassList[1])];
}
