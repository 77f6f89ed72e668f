using DocGen.Generator.Tests.Harness;

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
}
