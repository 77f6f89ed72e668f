using static DocGen.Tests.Models;

namespace DocGen.Tests;

public sealed class StackDifferenceTests
{
    private static StackDifference Between(StackDeclaration first, StackDeclaration second)
    {
        var catalog = Catalog([Subject<First>(first), Subject<Second>(second)]);
        return catalog.StackOf(typeof(First)).DifferenceTo(catalog.StackOf(typeof(Second)));
    }

    private static IEnumerable<(string, LayerChange)> Changes(StackDifference difference) => difference.Layers.Select(layer => (layer.Layer.Type.Name, layer.Change));

    [Fact]
    public void What_stands_in_both_in_the_same_order_is_kept()
    {
        var difference = Between(
            new([typeof(Ground), typeof(Kernel)], null, [Lane<Instance>(true, null, typeof(Guest), typeof(Program))]),
            new([typeof(Ground)], null, [Lane<Instance>(true, null, typeof(Program))]));
        Assert.Equal([("Ground", LayerChange.Kept), ("Kernel", LayerChange.Removed), ("Guest", LayerChange.Removed), ("Program", LayerChange.Kept)], Changes(difference));
    }

    [Fact]
    public void What_comes_stands_behind_what_was_there()
    {
        var difference = Between(new([typeof(Ground)], null, []), new([typeof(Ground), typeof(Kernel)], null, []));
        Assert.Equal([("Ground", LayerChange.Kept), ("Kernel", LayerChange.Added)], Changes(difference));
        Assert.Null(difference.Layers[1].SourceDepth);
        Assert.Equal(1, difference.Layers[1].TargetDepth);
    }

    [Fact]
    public void A_changed_order_is_a_move()
    {
        var difference = Between(new([typeof(Ground), typeof(Kernel), typeof(Files)], null, []), new([typeof(Ground), typeof(Files), typeof(Kernel)], null, []));
        Assert.Single(difference.Layers, layer => layer.Change == LayerChange.Moved);
        Assert.Equal(LayerChange.Kept, difference.Layers[0].Change);
    }

    [Fact]
    public void A_layer_that_becomes_one_per_instance_is_moved()
    {
        var difference = Between(new([typeof(Ground), typeof(Files)], null, []), new([typeof(Ground)], null, [Lane<Instance>(true, null, typeof(Files))]));
        Assert.Equal([("Ground", LayerChange.Kept), ("Files", LayerChange.Moved)], Changes(difference));
    }

    [Fact]
    public void A_kind_of_a_layer_in_its_place_is_one_change()
    {
        var difference = Between(
            new([typeof(Ground), typeof(Kernel)], null, [Lane<Instance>(true, null, typeof(Program))]),
            new([typeof(Ground), typeof(SpecialKernel), typeof(Files)], null, [Lane<Instance>(true, null, typeof(Program))]));
        Assert.Equal([("Ground", LayerChange.Kept), ("Kernel", LayerChange.Varied), ("Program", LayerChange.Kept), ("Files", LayerChange.Added)], Changes(difference));
        Assert.Equal("SpecialKernel", difference.Layers[1].Variant?.Type.Name);
        Assert.Equal((1, 1), (difference.Layers[1].SourceDepth, difference.Layers[1].TargetDepth));
        Assert.All(difference.Source.Layers.Concat(difference.Target.Layers).Where(layer => layer.Type != typeof(Ground) && layer.Type != typeof(Files)), layer => Assert.Equal(LayerChange.Varied, difference.ChangeOf(layer)));
    }

    [Fact]
    public void A_kind_that_repeats_where_the_layer_does_not_is_another_layer()
    {
        var difference = Between(new([typeof(Ground), typeof(Kernel)], null, []), new([typeof(Ground)], null, [Lane<Instance>(true, null, typeof(SpecialKernel))]));
        Assert.Equal([("Ground", LayerChange.Kept), ("Kernel", LayerChange.Removed), ("SpecialKernel", LayerChange.Added)], Changes(difference));
    }

    [Fact]
    public void A_layer_that_both_have_does_not_vary()
    {
        var difference = Between(
            new([typeof(Ground), typeof(Kernel)], null, []),
            new([typeof(Ground), typeof(SpecialKernel)], null, [Lane<Instance>(true, null, typeof(Kernel))]));
        Assert.Equal([("Ground", LayerChange.Kept), ("Kernel", LayerChange.Moved), ("SpecialKernel", LayerChange.Added)], Changes(difference));
    }

    [Fact]
    public void Between_equal_stacks_everything_is_kept()
    {
        StackDeclaration stack = new([typeof(Ground)], null, [Lane<Instance>(true, null, typeof(Guest))]);
        Assert.All(Between(stack, stack).Layers, layer => Assert.Equal(LayerChange.Kept, layer.Change));
    }
}
