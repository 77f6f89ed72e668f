namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Virtualization.Namespace"/>과(와) <see cref="ControlGroup"/>(으)로 컨테이너를 격리하는 커널.</summary>
/// <summary xml:lang="en">
/// The kernel that isolates containers with <see cref="Virtualization.Namespace">namespaces</see> and
/// <see cref="ControlGroup">cgroups</see>.
/// </summary>
[Layer, Name("ko", "Linux 커널"), Name("en", "Linux kernel")]
[Cites<NamespacesManual>]
[Cites<CgroupsManual>]
public class LinuxKernel : HostKernel;
