namespace Virtualization;

/// <summary xml:lang="ko">보통의 컨테이너는 호스트의 커널을 함께 쓰는 격리된 프로세스이며, 자체 커널이 없다.</summary>
/// <summary xml:lang="en">
/// An ordinary container is a group of isolated processes on the host’s kernel; it has no kernel of its own.
/// </summary>
/// <remarks xml:lang="ko">
/// <see cref="VirtualMachine">VM</see>은 게스트의 커널을 부팅하지만, 컨테이너의 프로세스는 호스트의 <see cref="Virtualization.Kernel"/>이(가) 직접 실행합니다. 서로 다른 컨테이너의
/// 프로세스가 서로를 보지 못하게 나누는 것은 <see cref="Virtualization.Namespace"/>입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A <see cref="VirtualMachine">VM</see> boots its guest’s kernel, whereas a container’s processes run directly on the host’s
/// <see cref="Virtualization.Kernel">kernel</see>. <see cref="Virtualization.Namespace">Namespaces</see> keep the processes of different
/// containers from seeing each other.
/// </remarks>
[Record(Order = 1), Name("ko", "컨테이너는 가벼운 VM이다"), Name("en", "A container is a lightweight VM")]
[About<Container>, About<VirtualMachine>, About<Namespace>]
[Cites<NamespacesManual>, Cites<ContainersVersusMachines>]
public sealed class ContainersAreLightweightMachines : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Containers;
}
