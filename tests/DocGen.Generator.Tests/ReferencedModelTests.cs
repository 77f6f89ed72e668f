using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests;

public sealed class ReferencedModelTests
{
    [Fact]
    public void A_model_builds_on_the_catalog_of_another_assembly()
    {
        var library = Generation.Run(Sample.All);
        var compilation = ModelCompilation.CreateOn(library.Output, """
            using DocGen;
            [Subject, Lane<VirtualMachine>(typeof(Hypervisor), typeof(GuestOs))]
            public class Nested : Type1
            {
                [Cites<FirecrackerPaper>("p. 2")]
                public override TimeSpan? StartTime => TimeSpan.FromSeconds(Catalog.StackOf(this).DepthOf<GuestOs>() ?? 0);
            }
            """);
        var derived = Generation.Run(compilation, new ProjectOptions("Derived", "ko,en")).AssertCompiles();
        using var model = LoadedModel.Of(library, derived);
        var nested = model.Subject("Nested");
        Assert.Equal(["Hardware", "BareMetalHypervisor"], nested.Stack.Layers.Select(layer => layer.Type.Name));
        Assert.Equal("T:Type1", nested.Base!.Id);
        Assert.Equal(TimeSpan.FromSeconds(3), model.Cell("Nested", "StartTime").GetValue());
        Assert.Equal(["GuestOs"], model.Cell("Nested", "StartTime").Member.Inputs);
        Assert.Equal("null", model.Cell("Nested", "Memory").Member.Expression);
        Assert.Equal("Kernel", model.Cell("Nested", "Kernel").Criterion.Name["en"]);
    }

    [Fact]
    public void A_plain_base_class_of_an_assembly_without_a_catalog_has_members_too()
    {
        var library = ModelCompilation.Create("public class Plain { public int Thing => 1; }").WithAssemblyName("Plain");
        var compilation = ModelCompilation.CreateOn(library, "using DocGen; [Comparison] public interface IComparison { int Thing { get; } } [Subject] public class Some : Plain, IComparison;");
        using var model = LoadedModel.Of(Generation.Run(library), Generation.Run(compilation, new ProjectOptions("Derived", "en")).AssertCompiles());
        Assert.Equal(Provenance.Derived, model.Cell("Some", "Thing").Member.Provenance);
    }

    [Fact]
    public void A_comment_names_things_and_criteria_of_another_assembly()
    {
        var library = Generation.Run(Sample.All);
        var derived = Generation.Run(ModelCompilation.CreateOn(library.Output, """
            /// <summary xml:lang="en"><see cref="Hardware"/> <see cref="IServerVirtualization.StartTime"/> <see cref="KernelOwnership.Shared"/> <see cref="Type1.Memory"/></summary>
            [DocGen.Term] public class Some;
            """), new ProjectOptions("Derived", "en"));
        using var model = LoadedModel.Of(library, derived);
        Assert.True(model.Catalog.Terms.Single().Summary!.TryGet("en", out var runs));
        Assert.Equal(
            ["T:Hardware", "P:IServerVirtualization.StartTime", "F:KernelOwnership.Shared", "P:IServerVirtualization.Memory"],
            runs.Where(run => run.Kind == RichTextKind.Reference).Select(run => run.Target));
    }

    [Fact]
    public void DG9014_a_catalog_of_the_same_name_in_another_assembly()
    {
        const string term = "/** <summary>T.</summary> */ [DocGen.Term, DocGen.Name(\"en\", \"T\")] public class ";
        var options = new ProjectOptions("Acme.@event", "en");
        var library = Generation.Run(ModelCompilation.Create(term + "First;"), options).Output;
        var project = ModelCompilation.CreateOn(library, term + "Second;");
        var diagnostic = Assert.Single(Analysis.Run(project, options));
        Assert.Equal("DG9014", diagnostic.Id);
        Assert.Equal("This project and the assembly 'Model' that it references both have the catalog 'Acme._event.Catalog', so that neither could be named: give one of the two projects another RootNamespace", diagnostic.GetMessage());
        Assert.Empty(Analysis.Run(project, new ProjectOptions("Other", "en")));
        Assert.Empty(Analysis.Run(ModelCompilation.CreateOn(library, "public class Second;"), options));
    }

    [Theory]
    [InlineData("a/House.A.cs", "a/House.B.cs", "House.B.cs")]
    [InlineData("a/House.cs", "b/House.cs", "b/House.cs")]
    [InlineData("c:\\x\\a\\House.cs", "c:\\x\\b\\House.cs", "b/House.cs")]
    [InlineData("House.cs", "House.cs", "House.cs")]
    public void Of_a_type_in_several_files_the_one_with_the_attribute_is_named(string other, string file, string expected)
    {
        var compilation = ModelCompilation.Create().AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("public partial class House;", path: other),
            CSharpSyntaxTree.ParseText("[DocGen.Term] public partial class House;", path: file));
        using var model = LoadedModel.Of(Generation.Run(compilation));
        Assert.Equal(expected, model.Catalog.Terms.Single().File);
    }
}
