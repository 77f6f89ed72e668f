using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests;

/// <summary>What an edit makes the generator do again. (That a copy of the compilation makes it do nothing is part of every run.)</summary>
public sealed class IncrementalTests
{
    [Fact]
    public void An_unrelated_file_changes_nothing()
    {
        var compilation = ModelCompilation.Create(Sample.All);
        AssertModifies(compilation, compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)), []);
    }

    [Fact]
    public void A_comment_that_shifts_all_lines_changes_nothing()
    {
        foreach (var source in Sample.All) AssertEditModifies(source, "using DocGen;", "using DocGen;\n// A line more.\n", []);
    }

    [Fact]
    public void Unrelated_code_in_the_same_file_changes_nothing()
    {
        foreach (var source in Sample.All) AssertEditModifies(source, "using DocGen;", "using DocGen;\nfile class Unrelated { int Count => 1; }", []);
    }

    [Fact]
    public void Members_that_fill_no_cell_change_nothing() =>
        AssertEditModifies(Sample.Subjects, "public class Xen : Type1\n{", "public class Xen : Type1\n{ private int Count => 1;", []);

    [Theory]
    [InlineData("물리 부품", "부품", nameof(Sample.Layers), StepNames.Layers, 1)]
    [InlineData("LayerColor.Amber", "LayerColor.Teal", nameof(Sample.Layers), StepNames.Layers, 1)]
    [InlineData("Year = 2020", "Year = 2021", nameof(Sample.Terms), StepNames.References, 1)]
    [InlineData("A computer made", "A machine made", nameof(Sample.Terms), StepNames.Terms, 1)]
    [InlineData("\"Type 1 hypervisor\"", "\"Type 1\"", nameof(Sample.Subjects), StepNames.Subjects, 1)]
    [InlineData("Repeats = true", "Repeats = false", nameof(Sample.Subjects), StepNames.Subjects, 1)]
    [InlineData("FromMilliseconds(125)", "FromMilliseconds(130)", nameof(Sample.Subjects), StepNames.Members, 1)]
    [InlineData("\"boot time\"", "\"p. 1\"", nameof(Sample.Subjects), StepNames.Members, 1)]
    [InlineData("\"MiB\"", "\"GiB\"", nameof(Sample.Comparison), StepNames.Comparisons, 1)]
    [InlineData("Track)), Name", "Track), Order = 1), Name", nameof(Sample.Records), StepNames.Collections, 1)]
    [InlineData("About<Xen>, ", "", nameof(Sample.Records), StepNames.Records, 1)]
    [InlineData("PartialDate(2003, 10)", "PartialDate(2003)", nameof(Sample.Records), StepNames.Members, 1)]
    [InlineData("\"Per instance\"", "\"Each\"", nameof(Sample.Comparison), StepNames.Enumerations, 1)]
    public void An_edit_writes_the_files_of_its_kind_only(string before, string after, string file, string step, int files)
    {
        var source = (string)typeof(Sample).GetField(file)!.GetRawConstantValue()!;
        AssertEditModifies(source, before, after, [step], files);
    }

    [Fact]
    public void A_new_layer_changes_layers_and_the_names_that_inputs_may_have() =>
        AssertEditModifies(Sample.Layers, "using DocGen;", "using DocGen; [Layer] public class Extra;", [StepNames.Layers, StepNames.Names], 2);

    [Fact]
    public void Typing_in_a_model_of_a_thousand_types_changes_nothing_elsewhere_and_one_file_in_a_cell()
    {
        Assert.Equal(1000, LargeModel.Types);
        var compilation = ModelCompilation.Create(LargeModel.Files());
        var generation = Generation.Run(compilation);

        var elsewhere = generation.Rerun(Edit(compilation, LargeModel.Unrelated(0), LargeModel.Unrelated(1)));
        Steps.AssertUnchanged(elsewhere.Driver.GetRunResult().Results.Single());

        var cell = generation.Rerun(Edit(compilation, LargeModel.LastSubject(479), LargeModel.LastSubject(1))).Driver.GetRunResult().Results.Single();
        Assert.Equal([StepNames.Members], Steps.Modified(cell));
        Assert.Single(Steps.ModifiedFiles(cell));
    }

    [Fact]
    public void A_removed_entity_leaves_the_catalog()
    {
        var compilation = ModelCompilation.Create(Sample.All);
        var generation = Generation.Run(compilation).Rerun(compilation.RemoveSyntaxTrees(TreeOf(compilation, Sample.Subjects)));
        Assert.DoesNotContain("Xen", generation.Files["Catalog.Subjects.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Other_languages_are_another_catalog()
    {
        var compilation = ModelCompilation.Create(Sample.All);
        var files = Generation.Run(compilation, new ProjectOptions("Acme", "en")).Files;
        Assert.DoesNotContain(files.Values, text => text.Contains("\"ko\"", StringComparison.Ordinal));
    }

    private static void AssertEditModifies(string source, string before, string after, string[] steps, int files = 0)
    {
        var compilation = ModelCompilation.Create(Sample.All);
        AssertModifies(compilation, Edit(compilation, source, source.Replace(before, after, StringComparison.Ordinal)), steps, files);
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, string before, string after)
    {
        Assert.NotEqual(before, after);
        var tree = TreeOf(compilation, before);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(after, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static void AssertModifies(CSharpCompilation before, CSharpCompilation after, string[] steps, int files = 0)
    {
        var result = Generation.Run(before).Rerun(after).AssertCompiles().Driver.GetRunResult().Results.Single();
        Assert.Equal(steps.Order(), Steps.Modified(result));
        Assert.Equal(files, Steps.ModifiedFiles(result).Count());
    }

    private static SyntaxTree TreeOf(CSharpCompilation compilation, string source) =>
        compilation.SyntaxTrees.Single(tree => tree.ToString() == source);
}
