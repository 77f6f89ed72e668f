namespace Virtualization.Tests;

/// <summary>What the model says about structure, all of it computed from stacks.</summary>
public sealed class StructureTests
{
    public static TheoryData<Type, int> GuestDepths => new()
    {
        { typeof(Type1), 2 },
        { typeof(Xen), 2 },
        { typeof(HyperV), 2 },
        { typeof(Type2), 3 },
    };

    [Theory]
    [MemberData(nameof(GuestDepths))]
    public void The_guest_runs_on_the_level_that_its_stack_gives_it(Type subject, int depth)
    {
        var entry = Catalog.Model.Get<SubjectEntry>(subject);
        Assert.Equal(depth, entry.Stack.DepthOf<GuestOs>());
        Assert.Equal(depth, ((IStructure)entry.Instance).GuestDepth);
    }

    [Fact]
    public void From_Type_2_to_the_container_the_host_stays_and_hypervisor_and_guest_go() => Assert.Equal(
        [
            (typeof(Hardware), LayerChange.Kept),
            (typeof(HostOs), LayerChange.Kept),
            (typeof(Hypervisor), LayerChange.Removed),
            (typeof(GuestOs), LayerChange.Removed),
            (typeof(Libraries), LayerChange.Kept),
            (typeof(Application), LayerChange.Kept),
        ],
        Difference<Type2, Container>());

    [Fact]
    public void From_Type_1_to_Type_2_a_host_comes_and_nothing_goes() => Assert.Equal(
        [(typeof(HostOs), LayerChange.Added)],
        Difference<Type1, Type2>().Where(change => change.Change != LayerChange.Kept));

    [Fact]
    public void The_boundary_of_a_hypervisor_is_the_hypervisor_and_of_a_container_the_shared_kernel()
    {
        Assert.Equal(typeof(Hypervisor), Catalog.StackOf(new Type1()).Boundary?.Type);
        Assert.Equal(typeof(Hypervisor), Catalog.StackOf(new Type2()).Boundary?.Type);
        Assert.Equal(typeof(HostOs), Catalog.StackOf(new Container()).Boundary?.Type);
    }

    [Fact]
    public void Containers_share_what_virtual_machines_have_each_of_their_own()
    {
        var (machine, container) = (Catalog.StackOf(new Type1()), Catalog.StackOf(new Container()));
        Assert.Contains(machine.PerInstance, layer => layer.Type == typeof(GuestOs));
        Assert.DoesNotContain(container.PerInstance, layer => layer.Type == typeof(GuestOs));
    }

    /// <summary>Where a stack and an authored cell speak of the same thing, they say the same.</summary>
    [Fact]
    public void Whose_kernel_it_is_agrees_with_the_stack() => Assert.Empty(
        from subject in Catalog.Model.Subjects
        where !subject.IsCategory && subject.Instance is IIsolation
        let kernel = ((IIsolation)subject.Instance!).Kernel
        let hasKernelOfItsOwn = subject.Stack.PerInstance.Any(layer => typeof(OperatingSystem).IsAssignableFrom(layer.Type))
        where kernel == KernelOwnership.PerInstance != hasKernelOfItsOwn && kernel is KernelOwnership.PerInstance or KernelOwnership.Shared
        select $"{subject}: {kernel}, {(hasKernelOfItsOwn ? "with" : "without")} an operating system per instance");

    private static IEnumerable<(Type Layer, LayerChange Change)> Difference<TSource, TTarget>()
        where TSource : new()
        where TTarget : new() =>
        Catalog.StackOf(new TSource()!).DifferenceTo(Catalog.StackOf(new TTarget()!)).Layers.Select(change => (change.Layer.Type, change.Change));
}
