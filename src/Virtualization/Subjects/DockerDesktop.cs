namespace Virtualization;

/// <summary xml:lang="ko">개발자의 컴퓨터에 Linux VM을 하나 띄우고 그 안에서 컨테이너를 실행하는 제품.</summary>
/// <summary xml:lang="en">A product that starts one Linux VM on a developer’s computer and runs containers inside it.</summary>
/// <remarks xml:lang="ko">
/// <para>Linux 컨테이너에는 Linux 커널이 필요하므로 macOS와 Windows에서는 VM을 거칩니다. 모든 컨테이너가 그 VM의 커널 하나를 함께
/// 씁니다.</para>
/// <para>하이퍼바이저는 호스트마다 다릅니다. Windows에서는 WSL 2나 Hyper-V, Mac에서는 Apple Virtualization이나 Docker VMM(베타),
/// Linux에서는 KVM과 QEMU입니다.</para>
/// <para>WSL 2를 쓸 때의 VM은 Docker 전용이 아니라 WSL이 공용으로 쓰는 VM입니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Linux containers need a Linux kernel, so on macOS and Windows there is a VM in between; all containers share its one
/// kernel.</para>
/// <para>The hypervisor differs by host: WSL 2 or Hyper-V on Windows, Apple Virtualization or Docker VMM (beta) on Mac, KVM with QEMU on
/// Linux.</para>
/// <para>With WSL 2 the VM is not Docker’s own but the one that WSL shares.</para>
/// </remarks>
[Subject(Order = 72), Name("ko", "Docker Desktop"), Name("en", "Docker Desktop")]
[Stack(typeof(Hardware), typeof(HostOs), typeof(Hypervisor), typeof(LinuxVirtualMachine), Boundary = typeof(LinuxVirtualMachine))]
[Lane<ContainerEngine>(typeof(DockerDaemon))]
[Cites<DockerDesktopMachineManager>, Cites<DockerDesktopLinux>("system requirements"), Cites<DockerDesktopLinuxFaq>("why a VM"), Cites<WindowsSubsystemForLinux>]
public class DockerDesktop : Container
{
    [Cites<DockerDesktopLinuxFaq>("why a VM")]
    public override KernelOwnership Kernel => KernelOwnership.SharedInVirtualMachine;

    /// <remarks xml:lang="ko">컨테이너끼리는 VM 안의 커널이, 컨테이너와 호스트 사이는 VM이 격리합니다.</remarks>
    /// <remarks xml:lang="en">The kernel inside the VM isolates containers from each other; the VM isolates them from the host.</remarks>
    [Cites<DockerDesktopLinuxFaq>("why a VM")]
    public override LocalizedText Isolation => new LocalizedText(("ko", "VM, 그 안의 네임스페이스와 cgroup"), ("en", "A VM, and namespaces and cgroups inside it"));

    /// <remarks xml:lang="ko">
    /// 컨테이너의 측정값은 찾지 못했습니다. Docker는 멈춰 둔 VM을 다시 시작하는 데 3~10초가 걸린다고 밝혔습니다. 독립된 측정값은 아닙니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// No figure for a container was found. Docker states 3 to 10 seconds for restarting the stopped VM; that is the vendor’s statement,
    /// not an independent measurement.
    /// </remarks>
    [Cites<DockerResourceSaver>("first paragraph and note")]
    public override TimeSpan? StartTime => null;

    /// <remarks xml:lang="ko">
    /// 컨테이너별 측정값은 찾지 못했습니다. Docker는 쉬는 VM을 멈추면 호스트의 메모리를 2GB 이상 아낀다고 밝혔습니다. VM 하나의 값이며
    /// 독립된 측정값은 아닙니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// No figure per container was found. Docker states that stopping the idle VM frees 2 GB or more on the host; that is per VM, and the
    /// vendor’s statement.
    /// </remarks>
    [Cites<DockerResourceSaver>("first paragraph and note")]
    public override double? MemoryOverhead => null;

    /// <remarks xml:lang="ko">다른 컴퓨터로 옮기려면 이미지를 저장하거나 올린 뒤 그곳에서 다시 불러옵니다.</remarks>
    /// <remarks xml:lang="en">To move to another computer, save or push the images and load them there.</remarks>
    [Cites<DockerDesktopBackup>("save and restore steps")]
    public override LiveMigrationSupport? LiveMigration => LiveMigrationSupport.NotSupported;

    [Cites<DockerDesktopManual>("key features")]
    public override LocalizedText? GuestPlatforms => new LocalizedText(("ko", "Linux 컨테이너(Windows에서는 Windows 컨테이너도)"), ("en", "Linux containers (on Windows, Windows containers too)"));
}
