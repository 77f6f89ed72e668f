namespace Virtualization.Tests;

/// <summary>What the model says about structure, all of it computed from stacks.</summary>
public sealed class StructureTests
{
    /// <summary>Every system, and the kinds that have a stack: depths of guest and hypervisor, shared layers, layers per instance.</summary>
    public static TheoryData<Type, int?, int?, int, int> Structures => new()
    {
        { typeof(Type1), 2, 1, 2, 3 },
        { typeof(Type2), 3, 2, 3, 3 },
        { typeof(Container), null, null, 2, 2 },
        { typeof(PlainServer), null, null, 3, 1 },
        { typeof(PhysicalPartition), null, null, 1, 4 },
        { typeof(Esxi), 3, 1, 2, 4 },
        { typeof(HyperV), 2, 1, 2, 3 },
        { typeof(Xen), 2, 1, 2, 3 },
        { typeof(NitroSystem), 2, 1, 2, 3 },
        { typeof(PowerVm), 2, 1, 2, 3 },
        { typeof(ZVm), 3, 2, 3, 3 },
        { typeof(Jailhouse), 2, 1, 2, 3 },
        { typeof(Kvm), 3, 1, 2, 4 },
        { typeof(Proxmox), 3, 1, 2, 4 },
        { typeof(Bhyve), 3, 1, 2, 4 },
        { typeof(AppleVirtualization), 3, 1, 2, 4 },
        { typeof(Kubevirt), 3, 1, 2, 4 },
        { typeof(Pkvm), 2, 1, 2, 3 },
        { typeof(VirtualBox), 4, 2, 3, 4 },
        { typeof(VmwareDesktop), 4, 2, 3, 4 },
        { typeof(ParallelsDesktop), 3, 1, 2, 4 },
        { typeof(CloudHypervisor), 3, 1, 2, 4 },
        { typeof(Firecracker), 3, 1, 2, 4 },
        { typeof(Unikraft), 3, 1, 2, 2 },
        { typeof(QemuEmulation), 3, null, 2, 4 },
        { typeof(DockerEngine), null, null, 2, 2 },
        { typeof(Podman), null, null, 2, 2 },
        { typeof(KubernetesContainers), null, null, 2, 3 },
        { typeof(WindowsProcessContainer), null, null, 2, 2 },
        { typeof(LxcIncus), null, null, 2, 2 },
        { typeof(SystemdNspawn), null, null, 2, 2 },
        { typeof(FreeBsdJail), null, null, 2, 2 },
        { typeof(SolarisZone), null, null, 2, 2 },
        { typeof(DockerDesktop), 3, 1, 4, 2 },
        { typeof(DockerDesktopOnWindows), 2, 1, 3, 2 },
        { typeof(Wsl2), 2, 1, 3, 2 },
        { typeof(Gvisor), null, null, 2, 3 },
        { typeof(KataContainers), 3, 1, 2, 5 },
        { typeof(ConfidentialContainers), 3, 1, 2, 5 },
        { typeof(AppleContainer), 3, 1, 2, 4 },
        { typeof(WindowsHyperVContainer), 2, 1, 2, 3 },
        { typeof(Wasmtime), null, null, 3, 1 },
    };

    [Theory]
    [MemberData(nameof(Structures))]
    public void Depths_and_layers_are_counted_by_one_definition(Type subject, int? guest, int? hypervisor, int shared, int perInstance)
    {
        var structure = (IStructure)Catalog.Model.Get<SubjectEntry>(subject).Instance!;
        Assert.Equal((guest, hypervisor, shared, perInstance), (structure.GuestDepth, structure.HypervisorDepth, structure.SharedLayers, structure.LayersPerInstance));
    }

    [Fact]
    public void The_table_of_structures_holds_every_system() => Assert.Subset(
        Structures.Select(row => (Type)row[0]).ToHashSet(),
        Systems.Select(system => system.Type).ToHashSet());

    [Fact]
    public void Shared_layers_and_layers_per_instance_add_up_to_the_height_of_the_drawing() => Assert.Empty(
        from subject in Systems
        let structure = (IStructure)subject.Instance!
        where structure.SharedLayers + structure.LayersPerInstance != subject.Stack.Height
        select $"{subject}: {structure.SharedLayers} + {structure.LayersPerInstance}, {subject.Stack.Height} high");

    /// <summary>A system has a type of hypervisor where it has a hypervisor in its stack, and nowhere else.</summary>
    [Fact]
    public void A_type_of_hypervisor_goes_with_a_depth_of_it() => Assert.Empty(
        from subject in Systems
        where ((IPlacement)subject.Instance!).HypervisorKind is null != ((IStructure)subject.Instance).HypervisorDepth is null
        select subject.ToString());

    /// <summary>Where the layer that is the hypervisor is an operating system, the answer about the host says so.</summary>
    [Fact]
    public void A_host_that_is_the_hypervisor_is_called_so() => Assert.Empty(
        from subject in Systems
        let isHypervisor = subject.Stack.Layers.Any(layer => typeof(IHypervisorLayer).IsAssignableFrom(layer.Type) && typeof(OperatingSystem).IsAssignableFrom(layer.Type))
        where ((IPlacement)subject.Instance!).HostOsNeeded == HostOsNeed.IsHypervisor != isHypervisor
        select subject.ToString());

    [Fact]
    public void From_Type_2_to_the_container_the_user_spaces_stay_and_hypervisor_and_guest_kernel_go() => Assert.Equal(
        [
            (typeof(Hardware), LayerChange.Kept),
            (typeof(HostKernel), LayerChange.Kept),
            (typeof(HostUserSpace), LayerChange.Kept),
            (typeof(Hypervisor), LayerChange.Removed),
            (typeof(GuestKernel), LayerChange.Removed),
            (typeof(UserSpace), LayerChange.Kept),
            (typeof(Application), LayerChange.Kept),
        ],
        Difference<Type2, Container>().OrderBy(change => Array.IndexOf(s_fromTheBottom, change.Layer)));

    [Fact]
    public void From_Type_1_to_Type_2_a_host_comes_and_nothing_goes() => Assert.Equal(
        [(typeof(HostKernel), LayerChange.Added), (typeof(HostUserSpace), LayerChange.Added)],
        Difference<Type1, Type2>().Where(change => change.Change != LayerChange.Kept));

    [Fact]
    public void The_boundary_of_a_hypervisor_is_the_hypervisor_and_of_a_container_the_shared_kernel()
    {
        Assert.Equal(typeof(Hypervisor), Catalog.StackOf(new Type1()).Boundary?.Type);
        Assert.Equal(typeof(Hypervisor), Catalog.StackOf(new Type2()).Boundary?.Type);
        Assert.Equal(typeof(HostKernel), Catalog.StackOf(new Container()).Boundary?.Type);
    }

    [Fact]
    public void Containers_share_what_virtual_machines_have_each_of_their_own()
    {
        var (machine, container) = (Catalog.StackOf(new Type1()), Catalog.StackOf(new Container()));
        Assert.Contains(machine.PerInstance, layer => layer.Type == typeof(GuestKernel));
        Assert.DoesNotContain(container.PerInstance, layer => typeof(OperatingSystem).IsAssignableFrom(layer.Type));
    }

    /// <summary>A drawing shows whose kernel it is: an operating system that runs anything is its kernel, with a user space on it.</summary>
    [Fact]
    public void A_kernel_is_a_box_of_its_own() => Assert.Empty(
        from subject in Catalog.Model.Subjects
        where !subject.IsCategory
        from layer in subject.Stack.Layers.Concat(subject.Stack.PerInstance)
        where layer.Type == typeof(HostOs) || layer.Type == typeof(GuestOs)
        select $"{subject}: {layer}");

    /// <summary>What runs on a kernel as an application has a user space beneath it, in each instance.</summary>
    [Fact]
    public void An_instance_with_an_application_has_a_user_space() => Assert.Empty(
        from subject in Systems
        where subject.Stack.PerInstance.Any(layer => layer.Type == typeof(Application))
        where !subject.Stack.PerInstance.Concat(subject.Stack.Layers).Any(layer => typeof(UserSpace).IsAssignableFrom(layer.Type))
        select subject.ToString());

    /// <summary>The host’s programs are drawn beside what it runs, on the kernel of the host, where the host is an operating system.</summary>
    [Fact]
    public void A_host_with_a_kernel_has_a_user_space_of_its_own() => Assert.Empty(
        from subject in Systems
        where subject.Stack.Layers.Any(layer => typeof(HostKernel).IsAssignableFrom(layer.Type))
        where !subject.Stack.Layers.Concat(subject.Stack.Lanes.SelectMany(lane => lane.Layers)).Any(layer => layer.Type == typeof(HostUserSpace))
        select subject.ToString());

    /// <summary>Where a stack and an authored cell speak of the same thing, they say the same.</summary>
    [Fact]
    public void Whose_kernel_it_is_agrees_with_the_stack() => Assert.Empty(
        from subject in Catalog.Model.Subjects
        where !subject.IsCategory && subject.Instance is IIsolation
        let kernel = ((IIsolation)subject.Instance!).Kernel
        let hasKernelOfItsOwn = subject.Stack.PerInstance.Any(layer => typeof(OperatingSystem).IsAssignableFrom(layer.Type))
        where kernel == KernelOwnership.PerInstance != hasKernelOfItsOwn && kernel is KernelOwnership.PerInstance or KernelOwnership.Shared
        select $"{subject}: {kernel}, {(hasKernelOfItsOwn ? "with" : "without")} an operating system per instance");

    private static readonly Type[] s_fromTheBottom =
        [typeof(Hardware), typeof(HostKernel), typeof(HostUserSpace), typeof(Hypervisor), typeof(GuestKernel), typeof(UserSpace), typeof(Application)];

    private static IEnumerable<SubjectEntry> Systems => Catalog.Model.Subjects.Where(subject => !subject.IsCategory && subject.Instance is ISystem);

    private static IEnumerable<(Type Layer, LayerChange Change)> Difference<TSource, TTarget>()
        where TSource : new()
        where TTarget : new() =>
        Catalog.StackOf(new TSource()!).DifferenceTo(Catalog.StackOf(new TTarget()!)).Layers.Select(change => (change.Layer.Type, change.Change));
}
