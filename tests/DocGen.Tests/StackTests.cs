using static DocGen.Tests.Models;

namespace DocGen.Tests;

public sealed class StackTests
{
    private static readonly StackDeclaration s_declaration = new(
        [typeof(Ground), typeof(SpecialKernel)],
        typeof(SpecialKernel),
        [Lane<Instance>(true, null, typeof(Guest), typeof(Program)), Lane<Control>(false, typeof(Ground), typeof(Files))]);

    [Fact]
    public void The_bottom_layer_is_at_depth_0() => Assert.Equal(0, StackOf(s_declaration).DepthOf<Ground>());

    [Fact]
    public void A_lane_stands_on_the_top_of_the_stack() => Assert.Equal(2, StackOf(s_declaration).DepthOf<Guest>());

    [Fact]
    public void A_lane_can_stand_on_a_lower_layer() => Assert.Equal(1, StackOf(s_declaration).DepthOf<Files>());

    [Fact]
    public void A_layer_is_found_by_what_it_is_a_kind_of() => Assert.Equal(1, StackOf(s_declaration).DepthOf<Kernel>());

    [Fact]
    public void A_layer_that_is_not_there_has_no_depth() => Assert.Null(StackOf(new([typeof(Ground)], null, [])).DepthOf<Guest>());

    [Fact]
    public void The_depth_in_one_lane_counts_only_what_is_below_that_lane()
    {
        Assert.Equal(2, StackOf(s_declaration).DepthOf<Guest, Instance>());
        Assert.Null(StackOf(s_declaration).DepthOf<SpecialKernel, Control>());
    }

    [Fact]
    public void Layers_of_lanes_that_do_not_repeat_are_shared()
    {
        var stack = StackOf(s_declaration);
        Assert.Equal(["Ground", "SpecialKernel", "Files"], stack.Shared.Select(layer => layer.Type.Name));
        Assert.Equal(["Guest", "Program"], stack.PerInstance.Select(layer => layer.Type.Name));
    }

    [Fact]
    public void The_height_is_that_of_the_highest_lane() => Assert.Equal(4, StackOf(s_declaration).Height);

    [Fact]
    public void A_subject_without_a_stack_has_an_empty_one() => Assert.True(Catalog([Subject<First>(null)]).StackOf(new First()).IsEmpty);

    [Fact]
    public void The_stack_is_found_by_instance_type_and_entry()
    {
        var catalog = Catalog([Subject<First>(s_declaration)]);
        var stack = catalog.StackOf(typeof(First));
        Assert.Same(stack, catalog.StackOf(new First()));
        Assert.Same(stack, catalog.StackOf(catalog.Subjects[0]));
    }

    [Fact]
    public void A_type_that_is_no_subject_has_no_stack() => Assert.Throws<KeyNotFoundException>(() => Catalog([]).StackOf(typeof(Second)));
}
