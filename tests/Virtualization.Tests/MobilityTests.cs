namespace Virtualization.Tests;

/// <summary>Criteria that ask one question each, answered by one rule: moving, saving and nesting.</summary>
public sealed class MobilityTests
{
    /// <summary>What every system answers: whether it moves a running instance, holds instances of its own kind, and can be used inside a VM.</summary>
    public static TheoryData<Type, LiveMigrationSupport?, NestingSupport?, InsideMachineSupport?> Answers => new()
    {
        { typeof(PlainServer), null, null, InsideMachineSupport.WithoutNesting },
        { typeof(PhysicalPartition), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, null },
        { typeof(Esxi), LiveMigrationSupport.Supported, NestingSupport.Limited, InsideMachineSupport.NeedsNesting },
        { typeof(HyperV), LiveMigrationSupport.Supported, NestingSupport.Supported, InsideMachineSupport.NeedsNesting },
        { typeof(Xen), LiveMigrationSupport.Supported, NestingSupport.Experimental, InsideMachineSupport.NeedsNesting },
        { typeof(NitroSystem), LiveMigrationSupport.Limited, NestingSupport.Limited, null },
        { typeof(PowerVm), LiveMigrationSupport.Supported, NestingSupport.Limited, null },
        { typeof(ZVm), LiveMigrationSupport.Limited, NestingSupport.Supported, InsideMachineSupport.NeedsNesting },
        { typeof(Jailhouse), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.NeedsNesting },
        { typeof(Kvm), LiveMigrationSupport.Supported, NestingSupport.Supported, InsideMachineSupport.NeedsNesting },
        { typeof(Proxmox), LiveMigrationSupport.VirtualMachinesOnly, NestingSupport.Supported, InsideMachineSupport.NeedsNesting },
        { typeof(Bhyve), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.NeedsNesting },
        { typeof(AppleVirtualization), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.Limited },
        { typeof(Pkvm), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.Limited },
        { typeof(Kubevirt), LiveMigrationSupport.Supported, NestingSupport.Limited, InsideMachineSupport.NeedsNesting },
        { typeof(VirtualBox), LiveMigrationSupport.Limited, NestingSupport.Limited, InsideMachineSupport.NeedsNesting },
        { typeof(VmwareDesktop), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.NeedsNesting },
        { typeof(ParallelsDesktop), LiveMigrationSupport.NotSupported, NestingSupport.Limited, null },
        { typeof(CloudHypervisor), LiveMigrationSupport.Supported, NestingSupport.Supported, InsideMachineSupport.NeedsNesting },
        { typeof(Firecracker), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.NeedsNesting },
        { typeof(Unikraft), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.WithoutNesting },
        { typeof(QemuEmulation), LiveMigrationSupport.Supported, NestingSupport.Supported, InsideMachineSupport.WithoutNesting },
        { typeof(DockerEngine), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.WithoutNesting },
        { typeof(Podman), LiveMigrationSupport.NotSupported, NestingSupport.Supported, InsideMachineSupport.WithoutNesting },
        { typeof(KubernetesContainers), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.WithoutNesting },
        { typeof(WindowsProcessContainer), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.WithoutNesting },
        { typeof(LxcIncus), LiveMigrationSupport.Limited, NestingSupport.Supported, InsideMachineSupport.WithoutNesting },
        { typeof(SystemdNspawn), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.WithoutNesting },
        { typeof(FreeBsdJail), LiveMigrationSupport.NotSupported, NestingSupport.Supported, InsideMachineSupport.WithoutNesting },
        { typeof(SolarisZone), LiveMigrationSupport.Limited, NestingSupport.Limited, InsideMachineSupport.WithoutNesting },
        { typeof(DockerDesktop), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.Limited },
        { typeof(Wsl2), LiveMigrationSupport.NotSupported, NestingSupport.Supported, InsideMachineSupport.NeedsNesting },
        { typeof(Gvisor), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.WithoutNesting },
        { typeof(KataContainers), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.NeedsNesting },
        { typeof(ConfidentialContainers), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.Limited },
        { typeof(AppleContainer), LiveMigrationSupport.NotSupported, NestingSupport.Limited, InsideMachineSupport.NotSupported },
        { typeof(WindowsHyperVContainer), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.NeedsNesting },
        { typeof(Wasmtime), LiveMigrationSupport.NotSupported, NestingSupport.NotSupported, InsideMachineSupport.WithoutNesting },
    };

    private static IEnumerable<SubjectEntry> Systems => Catalog.Model.Subjects.Where(subject => !subject.IsCategory && subject.Instance is ISystem);

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_system_is_judged_by_the_rule_of_the_criterion(Type system, LiveMigrationSupport? migration, NestingSupport? nesting, InsideMachineSupport? inside)
    {
        var mobility = (IMobility)Catalog.Model.Get<SubjectEntry>(system).Instance;
        Assert.Equal((migration, nesting, inside), (mobility.LiveMigration, mobility.Nesting, mobility.InsideMachine));
    }

    [Fact]
    public void The_table_of_answers_holds_every_system() => Assert.Equal(
        Systems.Select(system => system.Type).ToHashSet(),
        Answers.Select(row => (Type)row[0]).ToHashSet());

    /// <summary>What moves with its state can also be saved with it, at least in part, where that is known. KubeVirt moves memory but saves volumes alone, and says so.</summary>
    [Fact]
    public void Who_moves_a_running_instance_saves_its_state() => Assert.Equal(
        [
            $"{Catalog.Model.Get<SubjectEntry>(typeof(Kubevirt))}: {LiveMigrationSupport.Supported}, {SnapshotSupport.Disks}",
            $"{Catalog.Model.Get<SubjectEntry>(typeof(ZVm))}: {LiveMigrationSupport.Limited}, {SnapshotSupport.Disks}",
        ],
        from system in Systems
        let mobility = (IMobility)system.Instance
        where mobility.LiveMigration is LiveMigrationSupport.Supported or LiveMigrationSupport.VirtualMachinesOnly or LiveMigrationSupport.Limited
        where mobility.Snapshots is not (SnapshotSupport.RunningState or SnapshotSupport.Partial or null)
        select $"{system}: {mobility.LiveMigration}, {mobility.Snapshots}");

    /// <summary>Checkpoints count where they are on by default. What is experimental, as with Docker and bhyve, is told of in a note.</summary>
    [Fact]
    public void Checkpoints_of_containers_count_alike()
    {
        Assert.Equal(SnapshotSupport.Partial, ((IMobility)new KubernetesContainers()).Snapshots);
        Assert.Equal(SnapshotSupport.Partial, ((IMobility)new Podman()).Snapshots);
        Assert.Equal(SnapshotSupport.ImageLayers, ((IMobility)new DockerEngine()).Snapshots);
        Assert.Equal(SnapshotSupport.Disks, ((IMobility)new Bhyve()).Snapshots);
        Assert.All(new[] { typeof(DockerEngine), typeof(Bhyve) }, system =>
        {
            var remarks = Catalog.Model.Get<SubjectEntry>(system).Cells.Single(cell => cell.PropertyName == nameof(IMobility.Snapshots)).Member.Remarks!;
            Assert.True(remarks.TryGet("ko", out var korean) && remarks.TryGet("en", out var english)
                && korean.Any(run => run.Text.Contains("실험", StringComparison.Ordinal))
                && english.Any(run => run.Text.Contains("experimental", StringComparison.Ordinal)));
        });
    }

    /// <summary>Physical disks count as devices, on desktops as with WSL 2, and the note names them.</summary>
    [Fact]
    public void Physical_disks_count_as_devices_alike() => Assert.All(
        new[] { typeof(AppleVirtualization), typeof(ParallelsDesktop), typeof(VirtualBox), typeof(VmwareDesktop), typeof(Wsl2) },
        system =>
        {
            var cell = Catalog.Model.Get<SubjectEntry>(system).Cells.Single(cell => cell.PropertyName == nameof(IMobility.Passthrough));
            Assert.Equal(PassthroughSupport.Selected, cell.GetValue());
            Assert.True(cell.Member.Remarks!.TryGet("ko", out var korean) && cell.Member.Remarks.TryGet("en", out var english)
                && korean.Any(run => run.Text.Contains("디스크", StringComparison.Ordinal))
                && english.Any(run => run.Text.Contains("disks", StringComparison.Ordinal)));
        });

    /// <summary>What needs the CPU's virtualization features needs them inside a VM too.</summary>
    [Fact]
    public void Use_inside_a_machine_agrees_with_the_need_for_virtualization_features() => Assert.Empty(
        from system in Systems
        let need = ((IIsolation)system.Instance).HardwareVirtualization
        let inside = ((IMobility)system.Instance).InsideMachine
        where need == HardwareVirtualizationNeed.Needed && inside == InsideMachineSupport.WithoutNesting
            || need == HardwareVirtualizationNeed.NotNeeded && inside is not (InsideMachineSupport.WithoutNesting or null)
        select $"{system}: {need}, {inside}");

    /// <summary>A member that no system answers with is a question that nobody asks.</summary>
    [Fact]
    public void Every_answer_of_an_enumeration_is_given_by_somebody() => Assert.Empty(
        from cells in Systems.SelectMany(system => system.Cells).Concat(Catalog.Model.Records.SelectMany(record => record.Cells))
            .Select(cell => cell.GetValue()).OfType<Enum>().GroupBy(value => value.GetType())
        from member in Enum.GetValues(cells.Key).Cast<Enum>()
        where !cells.Contains(member)
        select $"{cells.Key.Name}.{member}");

    /// <summary>Systems that run the same OCI images say the same of their size.</summary>
    [Fact]
    public void The_same_images_have_the_same_size() => Assert.Single(
        new ICost[] { new DockerEngine(), new Podman(), new KubernetesContainers(), new Gvisor(), new KataContainers(), new AppleContainer(), new DockerDesktop() }
            .Select(system => (system.ImageSize!["ko"], system.ImageSize["en"])).Distinct());
}
