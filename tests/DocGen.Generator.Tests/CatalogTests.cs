using DocGen.Generator.Tests.Harness;

namespace DocGen.Generator.Tests;

/// <summary>What an author's own code and tests see of the catalog.</summary>
public sealed class CatalogTests
{
    [Fact]
    public void Entities_have_typed_properties_and_stand_in_order_of_their_ids()
    {
        using var model = LoadedModel.Of([.. Sample.All, """
            public static class Probe
            {
                public static string Slug => Catalog.Comparisons.ServerVirtualization.Slug;
                public static int? Depth => Catalog.StackOf(Catalog.Subjects.Xen).DepthOf<GuestOs>();
                public static bool AllAlike => Catalog.StackOf(new Xen()) == Catalog.StackOf(typeof(Xen)) && Catalog.StackOf(typeof(Xen)) == Catalog.Subjects.Xen.Stack;
            }
            """]);
        Assert.Equal("server-virtualization", model.Value("Probe", "Slug"));
        Assert.Equal(2, model.Value("Probe", "Depth"));
        Assert.Equal(true, model.Value("Probe", "AllAlike"));
        Assert.Equal(["T:BareMetalHypervisor", "T:GuestOs", "T:Hardware", "T:Hypervisor"], model.Catalog.Layers.Select(layer => layer.Id));
        Assert.Equal(["ko", "en"], model.Catalog.Languages);
    }

    [Fact]
    public void Cells_are_evaluated_when_they_are_asked_for()
    {
        using var model = LoadedModel.Of(Sample.All);
        Assert.Equal(TimeSpan.FromMilliseconds(125), model.Cell("Type1", "StartTime").GetValue());
        Assert.Equal(TimeSpan.FromMilliseconds(1125), model.Cell("Xen", "StartTime").GetValue());
        Assert.Equal(2, model.Cell("Xen", "GuestDepth").GetValue());
        Assert.Null(model.Cell("Xen", "Memory").GetValue());
    }

    [Fact]
    public void Building_the_catalog_evaluates_no_cell_and_creates_no_subject()
    {
        using var model = LoadedModel.Of(Sample.Layers, Sample.Terms, Sample.Comparison, """
            using DocGen;
            [Subject] public class Broken : IServerVirtualization
            {
                public Broken() => throw new InvalidOperationException("created");
                public KernelOwnership Kernel => throw new InvalidOperationException("evaluated");
                public TimeSpan? StartTime => null;
                public int? Memory => null;
            }
            """);
        var cell = model.Cell("Broken", "Kernel");
        Assert.Equal(Provenance.Derived, cell.Member.Provenance);
        Assert.Equal("created", Assert.Throws<InvalidOperationException>(() => cell.GetValue()).Message);
    }

    [Fact]
    public void A_category_has_no_cells()
    {
        using var model = LoadedModel.Of(Sample.Layers, Sample.Terms, Sample.Comparison, """
            using DocGen;
            [Subject] public abstract class Category : IServerVirtualization
            {
                public abstract KernelOwnership Kernel { get; }
                public virtual TimeSpan? StartTime => null;
                public int? Memory => 1;
            }
            [Subject] public class Concrete : Category { public override KernelOwnership Kernel => KernelOwnership.Shared; }
            """);
        Assert.True(model.Subject("Category").IsCategory);
        Assert.Empty(model.Subject("Category").Cells);
        Assert.Same(model.Subject("Category"), model.Subject("Concrete").Base);
        Assert.Equal(
            ["P:Concrete.Kernel", "P:Category.StartTime", "P:Category.Memory", "P:IServerVirtualization.GuestDepth"],
            model.Subject("Concrete").Cells.Select(cell => cell.Member.Id));
    }

    [Fact]
    public void Without_a_valid_entity_nothing_is_emitted() =>
        Assert.Empty(Generation.Run("public class Plain;", "[DocGen.Term] public static class Flawed { }").Files);

    [Fact]
    public void An_invalid_entity_is_left_out_and_the_rest_is_emitted()
    {
        using var model = LoadedModel.Of([.. Sample.All, """
            [DocGen.Term] public class Generic<T>;
            [DocGen.Subject] public class Uncreatable : IServerVirtualization
            {
                private Uncreatable() { }
                public KernelOwnership Kernel => default;
                public TimeSpan? StartTime => null;
                public int? Memory => null;
            }
            """]);
        Assert.Equal("VirtualMachine", Assert.Single(model.Catalog.Terms).Type.Name);
        Assert.Null(model.Subject("Uncreatable").Create);
    }

    [Fact]
    public void A_type_of_two_kinds_is_the_first_of_them()
    {
        using var model = LoadedModel.Of("using DocGen; [Term, Layer] public class Both;");
        Assert.Single(model.Catalog.Layers);
        Assert.Empty(model.Catalog.Terms);
    }

    [Theory]
    [InlineData("", "Catalog")]
    [InlineData("Acme.Docs", "Acme.Docs.Catalog")]
    [InlineData("my-docs.2nd.class", "my_docs._2nd.class.Catalog")]
    [InlineData("회사.문서", "회사.문서.Catalog")]
    public void The_catalog_is_in_the_root_namespace(string rootNamespace, string name)
    {
        var compilation = ModelCompilation.Create("namespace Elsewhere { [DocGen.Term] public class Word { public static int Count => Catalog.Model.Terms.Count; } }");
        using var model = LoadedModel.Of(Generation.Run(compilation, new ProjectOptions(rootNamespace, "en")).AssertCompiles());
        Assert.NotNull(model.Assembly.GetType(name));
        Assert.Equal(1, model.Value("Elsewhere.Word", "Count"));
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData(" ko , en ,, ko", "ko,en")]
    public void Languages_are_trimmed_and_English_where_none_is_set(string list, string expected)
    {
        using var model = LoadedModel.Of(Generation.Run(ModelCompilation.Create("[DocGen.Term] public class Word;"), new ProjectOptions("Acme", list)));
        Assert.Equal(expected, string.Join(',', model.Catalog.Languages));
    }

    [Fact]
    public void Internal_nested_partial_and_oddly_named_types()
    {
        using var model = LoadedModel.Of("""
            using DocGen;
            namespace @new.하나
            {
                internal partial class Outer
                {
                    [Layer] internal partial class @class;
                    partial class @class;
                    [Term] protected internal record Record(int Size);
                }
            }
            [Term] public class 게스트OS2;
            [Term] public class Terms;
            [Term] public class Equals;
            [Term] public class Model;
            [Layer] public class @await;
            [Comparison] interface IHas { bool @is { get; } @enum @this { get; } }
            enum @enum { @true, 둘 }
            [Subject] class 대상 : IHas { public bool @is => true; @enum IHas.@this => @enum.@true; }
            public static class Probe { internal static LayerEntry Layer => Catalog.Layers.@class; public static string Id => Layer.Id; }
            """);
        Assert.Equal("T:new.하나.Outer.class", model.Value("Probe", "Id"));
        Assert.Equal(["equals", "model", "record", "terms", "게스트-os-2"], model.Catalog.Terms.Select(term => term.Slug).Order(StringComparer.Ordinal));
        Assert.Equal(["True", "true"], model.Subject("대상").Cells.Select(cell => cell.GetValue()!.ToString()));
        Assert.Equal(Provenance.Authored, model.Cell("대상", "this").Member.Provenance);
        Assert.Equal("둘", model.Catalog.Enumerations.Single().Members[1].Name["en"]);
    }

    [Theory]
    [InlineData("Type1", "type-1")]
    [InlineData("HyperV", "hyper-v")]
    [InlineData("GuestOs", "guest-os")]
    [InlineData("KVMHost", "kvm-host")]
    [InlineData("KVM", "kvm")]
    [InlineData("X86Box2Go", "x-86-box-2-go")]
    [InlineData("Snake_Case__Name_", "snake-case-name")]
    [InlineData("가상머신", "가상머신")]
    [InlineData("\u1100\u1161\u11A8\u1102\u1161", "각나")]
    [InlineData("Index_", "index")]
    public void Slugs_are_names_in_kebab_case(string name, string slug)
    {
        using var model = LoadedModel.Of($"[DocGen.Term] public class {name};");
        Assert.Equal(slug, model.Catalog.Terms.Single().Slug);
    }

    [Fact]
    public void A_slug_that_the_author_gives_holds()
    {
        using var model = LoadedModel.Of("[DocGen.Term, DocGen.Slug(\"vm\")] public class VirtualMachine;");
        Assert.Equal("vm", model.Catalog.Terms.Single().Slug);
    }

    [Fact]
    public void A_comparison_loses_its_I_only_where_a_name_is_left()
    {
        using var model = LoadedModel.Of("using DocGen; [Comparison] public interface I; [Comparison] public interface Isolation; [Comparison] public interface I비교; [Comparison] public interface I2;");
        Assert.Equal(["i", "i-2", "isolation", "비교"], model.Catalog.Comparisons.Select(comparison => comparison.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Types_may_be_obsolete_or_experimental() => Generation.Run("""
        using DocGen;
        [Term, Obsolete("Gone.")] public class Old;
        [Term, System.Diagnostics.CodeAnalysis.Experimental("X1")] public class New;
        """);

    [Fact]
    public void Emitted_code_is_the_same_for_sources_in_any_order()
    {
        var sources = Sample.All.Reverse().ToArray();
        Assert.Equal(Generation.Run(Sample.All).Files, Generation.Run(sources).Files);
    }
}
