using System.Globalization;
using DocGen.Site.Problems;

namespace DocGen.Site.Tests.Render;

/// <summary>Sentences that say what the model says, in words of their own: what holds is a link with its sources, and what does not is an error at its place.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("en", "[a tone of 8 s](fact:Violin.ToneLength)")]
    [InlineData("en", "[8 s](fact:Violin.ToneLength)")]
    [InlineData("en", "[8000 ms](fact:Violin.ToneLength)")]
    [InlineData("en", "[8,000 ms, no less](fact:Violin.ToneLength)")]
    [InlineData("en", "[eight seconds](fact:Violin.ToneLength)")]
    [InlineData("en", "[8,000 milliseconds](fact:Violin.ToneLength)")]
    [InlineData("en", "[Four strings](fact:Violin.StringCount)")]
    [InlineData("en", "[2.5 s](fact:Dulcimer.ToneLength)")]
    [InlineData("en", "[2,500ms](fact:Dulcimer.ToneLength)")]
    [InlineData("en", "[4.5 oct](fact:Violin.Range)")]
    [InlineData("en", "[230 strings](fact:Piano.StringCount)")]
    [InlineData("en", "[is *bowed*](fact:Violin.Excitation)")]
    [InlineData("en", "[tuned in fifths](fact:Violin.Tuning)")]
    [InlineData("en", "[yes](fact:Organ.Chords)")]
    [InlineData("en", "[33 cm, or 13 inches](fact:Violin.LongestString)")]
    [InlineData("en", "[sounds briefly](fact:Dulcimer.ToneLength<3s)")]
    [InlineData("en", "[sounds for a minute](fact:BassClarinet.ToneLength=1min)")]
    [InlineData("en", "[longer than any string](fact:BassClarinet.ToneLength>59.9s)")]
    [InlineData("en", "[dies away sooner](fact:Dulcimer.ToneLength<Violin.ToneLength)")]
    [InlineData("en", "[as long](fact:Piano.ToneLength=Cello.ToneLength)")]
    [InlineData("en", "[not as long](fact:Piano.ToneLength!=Violin.ToneLength)")]
    [InlineData("en", "[reaches further](fact:Piano.Range>Violin.Range)")]
    [InlineData("en", "[at most as far](fact:Violin.Range<=4.5oct)")]
    [InlineData("en", "[half a foot and more](fact:Violin.LongestString>=330mm)")]
    [InlineData("en", "[no wind](fact:Violin.Excitation!=Blown)")]
    [InlineData("en", "[one tone at a time](fact:Violin.Chords=false)")]
    [InlineData("en", "[dozens](fact:Dulcimer.StringCount>24)")]
    [InlineData("en", "[like the organ](fact:Piano.Tuning=Organ.Tuning)")]
    [InlineData("ko", "[8초](fact:Violin.ToneLength)")]
    [InlineData("ko", "[8초 동안](fact:Violin.ToneLength)")]
    [InlineData("ko", "[8,000ms쯤](fact:Violin.ToneLength)")]
    [InlineData("ko", "[8000밀리초](fact:Violin.ToneLength)")]
    [InlineData("ko", "[네 현](fact:Violin.StringCount)")]
    [InlineData("ko", "[현 넷](fact:Violin.StringCount)")]
    [InlineData("ko", "[현이 230개](fact:Piano.StringCount)")]
    [InlineData("ko", "[완전5도로 조율합니다](fact:Violin.Tuning)")]
    [InlineData("ko", "[더 일찍 사라집니다](fact:Dulcimer.ToneLength<Violin.ToneLength)")]
    [InlineData("ko", "[불지 않습니다](fact:Violin.Excitation!=Blown)")]
    public void A_claim_that_holds_is_a_link(string language, string claim)
    {
        using var site = SiteProject.OfWideModel();
        site.WithPage("a", "# A\n").With($"content/{language}/a.md", $"# A\n\n{claim}.\n").Built();

        var link = Assert.Single(site.Page($"{language}/a.html").QuerySelectorAll("a.claim"));
        Assert.Contains("comparisons/", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[9 s](fact:Violin.ToneLength)", "DG2075: '9 s' does not say what Violin.ToneLength is: '8 s'. Write the value as it is, or name the relation that the words mean, such as (fact:Violin.ToneLength=…).")]
    [InlineData("[18 s](fact:Violin.ToneLength)", "DG2075: '18 s' does not say what Violin.ToneLength is: '8 s'.")]
    [InlineData("[8 ms](fact:Violin.ToneLength)", "DG2075: '8 ms' does not say what Violin.ToneLength is: '8 s'.")]
    [InlineData("[8](fact:Violin.ToneLength)", "DG2075: '8' does not say what Violin.ToneLength is: '8 s'.")]
    [InlineData("[2300](fact:Piano.StringCount)", "DG2075: '2300' does not say what Piano.StringCount is: '230'.")]
    [InlineData("[nine seconds](fact:Violin.ToneLength)", "DG2075: 'nine seconds' does not say what Violin.ToneLength is: '8 s'.")]
    [InlineData("[fourteen strings](fact:Violin.StringCount)", "DG2075: 'fourteen strings' does not say what Violin.StringCount is: '4'.")]
    [InlineData("[string 230x4](fact:Violin.StringCount)", "DG2075: 'string 230x4' does not say what Violin.StringCount is: '4'.")]
    [InlineData("[blown](fact:Violin.Excitation)", "DG2075: 'blown' does not say what Violin.Excitation is: 'Bowed'.")]
    [InlineData("[soon](fact:Violin.ToneLength<8s)", "DG2075: Violin.ToneLength is '8 s', so that 'Violin.ToneLength<8s' does not hold. Mend the sentence, or the value where it is wrong.")]
    [InlineData("[sooner](fact:Violin.ToneLength<Dulcimer.ToneLength)", "DG2075: Violin.ToneLength is '8 s' and Dulcimer.ToneLength is '2.5 s', so that 'Violin.ToneLength<Dulcimer.ToneLength' does not hold.")]
    [InlineData("[blown](fact:Violin.Excitation=Blown)", "DG2075: Violin.Excitation is 'Bowed', so that 'Violin.Excitation=Blown' does not hold.")]
    [InlineData("[for a while](fact:Organ.ToneLength>1s)", "DG2076: Organ.ToneLength does not apply, so no sentence can be held to it. Take the claim out, or claim it of what the criterion applies to.")]
    [InlineData("[far](fact:Dulcimer.Range)", "DG2076: Dulcimer.Range is not known, so no sentence can be held to it. Take the claim out, or give the cell its value.")]
    [InlineData("[further](fact:Violin.Range>Dulcimer.Range)", "DG2076: Dulcimer.Range is not known, so no sentence can be held to it.")]
    [InlineData("[long](fact:Violin.ToneLength>8cm)", "DG2077: Violin.ToneLength, which is '8 s', cannot be compared with '8cm' by '>'. Write a number with ns, us, ms, s, min, h or d right behind it, such as 125ms, or another cell with a duration.")]
    [InlineData("[long](fact:Violin.ToneLength>8)", "DG2077: Violin.ToneLength, which is '8 s', cannot be compared with '8' by '>'.")]
    [InlineData("[odd](fact:Violin.ToneLength>Piano.StringCount)", "DG2077: Violin.ToneLength, which is '8 s', cannot be compared with 'Piano.StringCount' by '>'.")]
    [InlineData("[kind](fact:Violin.Excitation<Blown)", "DG2077: Violin.Excitation, which is 'Bowed', cannot be compared with 'Blown' by '<'. Write = or !=, and one of Bowed, Struck, Blown.")]
    [InlineData("[kind](fact:Violin.Excitation=Plucked)", "DG2077: Violin.Excitation, which is 'Bowed', cannot be compared with 'Plucked' by '='. Write = or !=, and one of Bowed, Struck, Blown.")]
    [InlineData("[kind](fact:Violin.Chords=no)", "DG2077: Violin.Chords, which is 'No', cannot be compared with 'no' by '='. Write = or !=, and true or false.")]
    [InlineData("[kind](fact:Violin.ToneLength=)", "DG2077: 'Violin.ToneLength=' is no claim. Write a cell, or a cell and what it is compared with by =, !=, <, <=, > or >=, such as (fact:Subject.Criterion<125ms).")]
    [InlineData("[kind](fact:Violin.ToneLength!8s)", "DG2077: 'Violin.ToneLength!8s' is no claim.")]
    [InlineData("[kind](fact:Violin.Tonelength=8s)", "DG2015: 'Violin' has no criterion 'Tonelength'. Did you mean 'ToneLength'?")]
    [InlineData("[kind](fact:Violin.ToneLength=Fiddle.ToneLength)", "DG2015: There is no")]
    [InlineData("[](fact:Violin.ToneLength)", "DG2017: A claim needs words to hold to the model: [words](fact:…). For the value itself write <fact:…>.")]
    public void A_claim_that_does_not_hold_is_an_error_at_its_place(string claim, string problem)
    {
        using var site = SiteProject.OfWideModel();
        site.WithPage("a", "# A\n").With("content/en/a.md", $"# A\n\nIt is {claim}.\n");

        Assert.StartsWith($"content/en/a.md(3,7): error {problem}", Assert.Single(site.Problems()).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[8 bis 20 km](fact:RangeAtNight.Figures)", true)]
    [InlineData("[8–20 km](fact:RangeAtNight.Figures)", true)]
    [InlineData("[etwa 40 km](fact:RangeAtNight.Figures)", true)]
    [InlineData("[höchstens 2.000 km](fact:RangeAtNight.Figures)", true)]
    [InlineData("[mindestens 300000 m](fact:RangeAtNight.Figures)", true)]
    [InlineData("[20 km](fact:RangeAtNight.Figures)", false)]
    [InlineData("[8 bis 21 km](fact:RangeAtNight.Figures)", false)]
    [InlineData("[8 bis 20 Kilometer](fact:RangeAtNight.Figures)", false)]
    [InlineData("[2,5 kg](fact:OilPerNight.Figures)", true)]
    [InlineData("[ein paar Kilo](fact:OilPerNight.Figures<3kg)", true)]
    [InlineData("[ein paar Kilo](fact:OilPerNight.Figures<2500g)", false)]
    [InlineData("[Dezember 1858](fact:FirstElectricLamp.Date)", true)]
    [InlineData("[am 8. Dezember 1858](fact:FirstElectricLamp.Date)", true)]
    [InlineData("[1858](fact:FirstElectricLamp.Date)", true)]
    [InlineData("[1859](fact:FirstElectricLamp.Date)", false)]
    [InlineData("[Jahrzehnte später](fact:FirstElectricLamp.Date>FirstOilLamp.Date)", true)]
    [InlineData("[im selben Jahr](fact:FirstElectricLamp.Date=1858)", true)]
    [InlineData("[im selben Monat](fact:LastKeeper.Date=1998-05)", false)]
    [InlineData("[vorher](fact:LastKeeper.Date<1998-05)", false)]
    public void Figures_and_dates_are_held_as_far_as_they_are_known(string claim, bool holds)
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("LighthouseModel"), Languages = ["de", "ja"] };
        site.WithPage("a", "# A\n").With("content/de/a.md", $"# A\n\n{claim}\n");

        Assert.Equal(holds ? [] : ["DG2075"], site.Build().Problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("[8 s](fact:Violin.ToneLength)", "")]
    [InlineData("[bowed](fact:Violin.Excitation)", "")]
    [InlineData("[9 s](fact:Violin.ToneLength)", "DG2075: '9 s' does not say what Violin.ToneLength is: '8 s'. Write the value as it is, or name the relation that the words mean, such as (fact:Violin.ToneLength=…).")]
    [InlineData("[soon](fact:Violin.ToneLength<8s)", "DG2075: Violin.ToneLength is '8 s', so that 'Violin.ToneLength<8s' does not hold. Mend the sentence, or the value where it is wrong.")]
    public void Words_that_stand_in_for_a_translation_are_held_in_their_own_language(string claim, string problem)
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("WideModel"), Languages = ["ko", "en"], IsDraft = true };
        site.With("content/en/a.md", $"# A\n\nIt is {claim}.\n");

        Assert.Equal(
            problem.Length == 0 ? [] : [$"content/en/a.md(3,7): error {problem}"],
            site.Problems().Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Replace('\u00A0', ' ')));
        if (problem.Length == 0) Assert.NotNull(site.Page("ko/a.html").QuerySelector("a.claim"));
    }

    [Theory]
    [InlineData("{en: \"[8 s](fact:Violin.ToneLength)\"}", true)]
    [InlineData("{en: \"[bowed](fact:Violin.Excitation)\"}", true)]
    [InlineData("\"[bowed](fact:Violin.Excitation)\"", true)]
    [InlineData("\"[9 s](fact:Violin.ToneLength)\"", false)]
    [InlineData("{en: \"[9 s](fact:Violin.ToneLength)\"}", false)]
    public void A_footer_is_held_in_the_language_that_it_is_written_in(string text, bool holds)
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("WideModel"), Languages = ["ko", "en"], IsDraft = true };
        site.With("content/site.yaml", $"title: Test\nfooter:\n  text: {text}\n");

        Assert.Equal(holds ? [] : ["DG2075"], site.Build().Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Id));
        if (holds) Assert.NotNull(site.Page("ko/index.html").QuerySelector("footer a.claim"));
    }

    [Theory]
    [InlineData("_shared/part.md", "../_shared/part.md")]
    [InlineData("en/_part.md", "../en/_part.md")]
    public void Words_that_pages_of_several_languages_include_are_held_in_the_one_that_they_are_written_in(string file, string path)
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("WideModel"), Languages = ["ko", "en"] };
        site.With($"content/{file}", "It is [bowed](fact:Violin.Excitation).\n").With("content/ko/a.md", $"# A\n\n![x](include:{path})\n").With("content/en/a.md", $"# A\n\n![x](include:{path})\n").Built();

        site.With($"content/{file}", "It is [plucked](fact:Violin.Excitation).\n");
        Assert.Equal("DG2075", Assert.Single(site.Build().Problems).Id);
    }

    [Fact]
    public void Sentences_with_a_number_or_a_superlative_that_no_fact_holds_are_listed()
    {
        using var site = SiteProject.OfWideModel();
        site.WithPage("a", "# A\n").With("content/en/a.md", """
            # The 12 instruments

            It has 88 keys. It is [far](fact:Violin.Range>4) from 4. The *largest*
            organ is louder. Nobody counts `3` of them; one is <xref:Organ>. A “Model 7” is 64-bit.

            - [230 strings](fact:Piano.StringCount), and two
              pedals.[^1]

            | tone | seconds |
            |---|---|
            | [8 s](fact:Violin.ToneLength) | 3.5 s |

            [^1]: Three, in 1820.
            """).With("content/ko/a.md", "# 나\n\n현이 가장 많습니다. 가장자리는 두껍습니다. 건반은 88개입니다! [230개](fact:Piano.StringCount)입니다.\n");

        Assert.Equal(
            """
            ko/a (3,1) 가장: 현이 가장 많습니다.
            ko/a (3,26) 88: 건반은 88개입니다!
            en/a (3,1) 88: It has 88 keys.
            en/a (3,17) 4: It is far from 4.
            en/a (3,58) largest: The largest organ is louder.
            en/a (6,4) two: 230 strings, and two pedals.
            en/a (11,35) 3.5 s: 3.5 s
            en/a (13,7) Three: Three, in 1820.
            """,
            string.Join('\n', UnheldSentence.In(site.Options).Select(found => $"{found.Page} ({found.Location.Line},{found.Location.Column}) {found.What}: {found.Text}")));
    }

    [Fact]
    public void A_power_is_quoted_as_a_power()
    {
        using var site = new SiteProject { Languages = ["en"] };
        site.With("content/en/a.md", "# A\n\nIt takes 10<sup>9</sup> steps. The 1<sup>st</sup> is long. A room of 12 m<sup>3</sup> is small. It is 10<sup>-3</sup> s.\n");

        Assert.Equal(
            ["10^9: It takes 10^9 steps.", "12: A room of 12 m^3 is small.", "10^-3 s: It is 10^-3 s."],
            UnheldSentence.In(site.Options).Where(found => found.What != "1").Select(found => $"{found.What}: {found.Text}"));
    }

    [Fact]
    public void A_reader_gets_the_words_with_the_value_and_its_sources()
    {
        using var site = SiteProject.OfWideModel();
        site.WithPage("a", "# A\n\nThe violin [covers *more than four*](fact:Violin.Range>4) octaves.\n").Built();

        var paragraph = site.Page("en/a.html").QuerySelector(".prose p")!;
        Assert.Equal("The violin covers more than four12 octaves.", paragraph.TextContent);
        Assert.Equal("Violin, Range: 4.5\u00A0oct", paragraph.QuerySelector("a.claim")!.GetAttribute("title"));
        Assert.Equal("comparisons/instruments.html#violin.range", paragraph.QuerySelector("a.claim")!.GetAttribute("href"));
        Assert.Contains("The violin [covers *more than four*](comparisons/instruments.html#violin.range) \\[1, p. 2; 2, p. 7\\] octaves.", site.Text("en/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_particle_follows_the_words_of_a_claim()
    {
        using var site = SiteProject.OfWideModel();
        site.WithPage("a", "# A\n\n[가장 짧은 음](fact:Dulcimer.ToneLength<Violin.ToneLength)은(는) 덜시머의 것입니다.\n").Built();

        Assert.Equal("가장 짧은 음은 덜시머의 것입니다.", site.Page("ko/a.html").QuerySelector(".prose p")!.TextContent.Replace("\u2060", "", StringComparison.Ordinal));
    }

    /// <summary>A model whose values change between builds: of the same sentences, exactly those are errors that no longer hold.</summary>
    [Fact]
    public void Of_a_changed_model_every_claim_that_no_longer_holds_is_told_and_none_else()
    {
        const string Key = "DocGen.ClaimTests.Values";
        var values = new int[12];
        AppContext.SetData(Key, values);
        using var site = new SiteProject { Languages = ["en"] };
        string[] names = ["Alpha", "Beta", "Gamma", "Delta"];
        var subjects = string.Concat(names.Select((name, number) => $$"""
            /// <summary xml:lang="en">One.</summary>
            [Subject, Name("en", "{{name}}")]
            public sealed class {{name}} : IAnswers
            {
                public TimeSpan? Time => TimeSpan.FromMilliseconds(Values.At({{number * 3}}));
                public int? Count => Values.At({{(number * 3) + 1}});
                public Kind Kind => (Kind)(Values.At({{(number * 3) + 2}}) % 3);
            }

            """));
        site.Model = CompiledModel.Write(site.Folder, "Changing", $$"""
            namespace Changing;

            internal static class Values
            {
                public static int At(int place) => ((int[])AppContext.GetData("{{Key}}")!)[place];
            }

            public enum Kind { [Name("en", "first")] First, [Name("en", "second")] Second, [Name("en", "third")] Third }

            /// <summary xml:lang="en">Which?</summary>
            [Comparison, Name("en", "Answers")]
            public interface IAnswers
            {
                [Name("en", "Time")] TimeSpan? Time { get; }
                [Name("en", "Count")] int? Count { get; }
                [Name("en", "Kind")] Kind Kind { get; }
            }

            {{subjects}}
            """, languages: "en");

        const int Seed = 20261130;
        var random = new Random(Seed);
        List<(string Written, Func<bool> Holds)> claims = [];
        for (var one = 0; one < names.Length; one++)
        {
            for (var other = 0; other < names.Length; other++)
            {
                if (one == other) continue;
                var (a, b) = (one * 3, other * 3);
                claims.Add(($"[sooner](fact:{names[one]}.Time<{names[other]}.Time)", () => values[a] < values[b]));
                claims.Add(($"[as many or more](fact:{names[one]}.Count>={names[other]}.Count)", () => values[a + 1] >= values[b + 1]));
                claims.Add(($"[alike](fact:{names[one]}.Kind={names[other]}.Kind)", () => values[a + 2] % 3 == values[b + 2] % 3));
            }

            var place = one * 3;
            claims.Add(($"[20 ms](fact:{names[one]}.Time)", () => values[place] == 20));
            claims.Add(($"[0.02 s](fact:{names[one]}.Time)", () => values[place] == 20));
            claims.Add(($"[at most that](fact:{names[one]}.Time<=30ms)", () => values[place] <= 30));
            claims.Add(($"[1,020 of them](fact:{names[one]}.Count)", () => values[place + 1] == 1_020));
            claims.Add(($"[the second](fact:{names[one]}.Kind)", () => values[place + 2] % 3 == 1));
            claims.Add(($"[not the first](fact:{names[one]}.Kind!=First)", () => values[place + 2] % 3 != 0));
        }

        site.WithPage("a", "# A\n\n" + string.Join("\n\n", claims.Select(claim => claim.Written)) + "\n");
        for (var round = 0; round < 100; round++)
        {
            for (var place = 0; place < values.Length; place++) values[place] = random.Next(4) switch { 0 => 20, 1 => 30, 2 => 1_020, _ => random.Next(50) };

            var expected = claims.Select((claim, number) => (Line: 3 + (number * 2), claim.Holds)).Where(claim => !claim.Holds()).Select(claim => claim.Line);
            var told = site.Build().Problems;
            Assert.All(told, problem => Assert.Equal("DG2075", problem.Id));
            Assert.True(expected.SequenceEqual(told.Select(problem => problem.Line)), string.Create(CultureInfo.InvariantCulture, $"Round {round} of seed {Seed}: {string.Join(", ", values)}\n{string.Join('\n', told)}"));
        }
    }
}
