namespace Virtualization;

/// <summary xml:lang="ko">운영체제에서 특권으로 실행되며 하드웨어와 프로세스를 관리하는 핵심부.</summary>
/// <summary xml:lang="en">The privileged core of an operating system, which manages hardware and processes.</summary>
/// <remarks xml:lang="ko">VM에는 저마다 커널이 있고, 보통의 컨테이너는 호스트의 커널을 함께 씁니다. 이런 컨테이너가 가벼운 까닭도, 대개 VM만큼 강하게 격리되지 않는 까닭도 여기에 있습니다.</remarks>
/// <remarks xml:lang="en">
/// Each VM has its own kernel; ordinary containers share the host’s kernel. That is why they are light, and also why they are usually
/// isolated less strongly than VMs.
/// </remarks>
[Term, Name("ko", "커널"), Name("en", "Kernel")]
[Cites<IncusContainersAndMachines>]
[Cites<ContainersVersusMachines>]
[Cites<WindowsContainerSecurity>]
public sealed class Kernel;
