namespace DocGen.CodeFixes.Tests;

public sealed class FixTests
{
    private const string Cup = """
        using DocGen;

        namespace Acme;

        /// <summary xml:lang="ko">잔.</summary>
        /// <summary xml:lang="en">A cup.</summary>
        [Layer, Name("ko", "잔"), Name("en", "Cup")]
        public sealed class Cup;

        """;

    private const string Drinks = """
        using System;
        using DocGen;

        namespace Acme;

        /// <summary xml:lang="ko">음료.</summary>
        /// <summary xml:lang="en">Drinks.</summary>
        [Comparison, Name("ko", "음료"), Name("en", "Drinks")]
        public interface IDrink
        {
            [Name("ko", "양"), Name("en", "Volume")]
            double? Volume { get; }

            [Name("ko", "시간"), Name("en", "Time")]
            TimeSpan? Time { get; }

            [Name("ko", "차가움"), Name("en", "Cold")]
            bool IsCold { get; }

            [Name("ko", "설명"), Name("en", "Text")]
            LocalizedText? Text { get; }
        }

        """;

    [Theory]
    [InlineData("[Layer, Name(\"ko\", \"잔\")]", "[Layer, Name(\"ko\", \"잔\"), Name(\"en\", \"TODO\")]")]
    [InlineData("[Layer]\n[Name(\"ko\", \"잔\")]", "[Layer]\n[Name(\"ko\", \"잔\")]\n[Name(\"en\", \"TODO\")]")]
    [InlineData("[DocGen.Layer, DocGen.NameAttribute(\"ko\", \"잔\")]", "[DocGen.Layer, DocGen.NameAttribute(\"ko\", \"잔\"), Name(\"en\", \"TODO\")]")]
    public async Task A_name_joins_those_that_are_there(string before, string after)
    {
        var source = Cup.Replace("[Layer, Name(\"ko\", \"잔\"), Name(\"en\", \"Cup\")]", before);

        var (sources, remaining) = await Editor.FixAsync("DG1001", "Add a name in 'en'", source);

        Assert.Equal(source.Replace(before, after), sources[0]);
        Assert.Equal(["DG1026"], remaining);
    }

    [Fact]
    public async Task The_first_name_of_a_criterion_stands_above_it_as_the_file_is_written()
    {
        var source = Drinks.Replace("    [Name(\"ko\", \"양\"), Name(\"en\", \"Volume\")]\n", "    /// <summary xml:lang=\"ko\">ㄱ.</summary>\n    /// <summary xml:lang=\"en\">V.</summary>\n").Replace("using DocGen;\n", "").Replace("[Name", "[DocGen.Name").Replace(", Name", ", DocGen.Name").Replace("[Comparison", "[DocGen.Comparison").Replace("LocalizedText", "DocGen.LocalizedText").Replace("\n", "\r\n");

        var (sources, remaining) = await Editor.FixAllAsync("DG1001", source);

        Assert.Contains("V.</summary>\r\n    [DocGen.Name(\"ko\", \"TODO\")]\r\n    [DocGen.Name(\"en\", \"TODO\")]\r\n    double? Volume { get; }\r\n", sources[0]);
        Assert.DoesNotContain("\n", sources[0].Replace("\r\n", ""));
        Assert.Equal(["DG1026", "DG1026"], remaining);
    }

    [Fact]
    public async Task A_summary_follows_the_others()
    {
        var source = Cup.Replace("/// <summary xml:lang=\"en\">A cup.</summary>\n", "/// <remarks xml:lang=\"ko\">ㄴ.</remarks>\n/// <remarks xml:lang=\"en\">R.</remarks>\n");

        var (sources, remaining) = await Editor.FixAsync("DG1002", "Add <summary> in 'en'", source);

        Assert.Equal(source.Replace("잔.</summary>\n", "잔.</summary>\n/// <summary xml:lang=\"en\">TODO</summary>\n"), sources[0]);
        Assert.Equal(["DG1026"], remaining);
    }

    [Fact]
    public async Task Summaries_in_all_languages_are_added_at_once()
    {
        var source = Cup.Replace("/// <summary xml:lang=\"ko\">잔.</summary>\n/// <summary xml:lang=\"en\">A cup.</summary>\n", "");

        var (sources, remaining) = await Editor.FixAllAsync("DG1002", source);

        Assert.Equal(Cup.Replace("잔.<", "TODO<").Replace("A cup.", "TODO"), sources[0]);
        Assert.Equal(["DG1026", "DG1026"], remaining);
    }

    [Fact]
    public async Task Remarks_that_are_partly_translated_are_completed()
    {
        var source = Cup.Replace("A cup.</summary>\n", "A cup.</summary>\n/// <remarks xml:lang=\"en\">\n/// R.\n/// </remarks>\n");

        var (sources, remaining) = await Editor.FixAsync("DG1021", "Add <remarks> in 'ko'", source);

        Assert.Equal(source.Replace("/// </remarks>\n", "/// </remarks>\n/// <remarks xml:lang=\"ko\">TODO</remarks>\n"), sources[0]);
        Assert.Equal(["DG1026"], remaining);
    }

    [Fact]
    public async Task What_implements_a_comparison_becomes_a_subject()
    {
        const string Tea = """
            using DocGen;

            namespace Acme
            {
                /// <summary xml:lang="ko">차.</summary>
                /// <summary xml:lang="en">Tea.</summary>
                [Name("ko", "차"), Name("en", "Tea")]
                public sealed class Tea : IDrink
                {
                    public double? Volume => 200;
                    public System.TimeSpan? Time => null;
                    public bool IsCold => false;
                    public LocalizedText? Text => null;
                }
            }

            """;

        var (sources, remaining) = await Editor.FixAsync("DG1007", "Add [Subject]", Tea, Drinks);

        Assert.Equal(Tea.Replace("    [Name(\"ko\", \"차\")", "    [Subject]\n    [Name(\"ko\", \"차\")"), sources[0]);
        Assert.Empty(remaining);
    }

    [Theory]
    [InlineData(" : IDrink;\n", " : IDrink\n{\n{criteria}\n}\n")]
    [InlineData(" : IDrink\n{\n}\n", " : IDrink\n{\n{criteria}\n}\n")]
    [InlineData(" : IDrink\n{\n    public int Other => 1;\n}\n", " : IDrink\n{\n    public int Other => 1;\n\n{criteria}\n}\n")]
    public async Task Criteria_are_answered_with_not_known(string before, string after)
    {
        const string Tea = """
            using System;
            using DocGen;

            namespace Acme;

            /// <summary xml:lang="ko">차.</summary>
            /// <summary xml:lang="en">Tea.</summary>
            [Subject, Name("ko", "차"), Name("en", "Tea")]
            public sealed class Tea
            """;
        const string Criteria = """
                public double? Volume => null;

                public TimeSpan? Time => null;

                public bool IsCold => throw new System.NotImplementedException("IsCold");

                public LocalizedText? Text => null;
            """;

        var (sources, remaining) = await Editor.FixAsync("CS0535", "Answer the criteria with \"not known\"", Tea + before, Drinks);

        Assert.Equal(Tea + after.Replace("{criteria}", Criteria), sources[0]);
        Assert.Empty(remaining);
    }

    [Fact]
    public async Task What_is_no_comparison_is_not_ours_to_implement() =>
        Assert.Empty(await Editor.OffersAsync("CS0535", "public interface IOther { int A { get; } }\npublic class Other : IOther;\n"));

    [Fact]
    public async Task What_a_stack_names_becomes_a_layer_in_its_own_file()
    {
        const string Tea = """
            using DocGen;

            namespace Acme;

            /// <summary xml:lang="ko">차.</summary>
            /// <summary xml:lang="en">Tea.</summary>
            [Subject, Name("ko", "차"), Name("en", "Tea")]
            [Stack(typeof(Cup), typeof(Water))]
            public sealed class Tea;

            """;
        const string Water = """
            namespace Acme;

            /// <summary xml:lang="ko">물.</summary>
            /// <summary xml:lang="en">Water.</summary>
            [DocGen.Name("ko", "물"), DocGen.Name("en", "Water")]
            public sealed class Water;

            """;

        var (sources, remaining) = await Editor.FixAsync("DG1004", "Make 'Water' a layer", Tea, Water, Cup);

        Assert.Equal([Tea, Water.Replace("[DocGen.Name(\"ko\"", "[DocGen.Layer]\n[DocGen.Name(\"ko\""), Cup], sources);
        Assert.Empty(remaining);
    }
}
