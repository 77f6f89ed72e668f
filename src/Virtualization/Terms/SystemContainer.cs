namespace Virtualization;

/// <summary xml:lang="ko">배포판의 <see cref="UserSpace"/> 전체와 init을 담아 서버 한 대처럼 쓰는 컨테이너.</summary>
/// <summary xml:lang="en">
/// A container that holds a distribution’s entire <see cref="UserSpace">user space</see>, including its init, and is used like a machine.
/// </summary>
/// <remarks xml:lang="ko">VM처럼 보이지만 커널은 없고 호스트의 커널을 함께 씁니다. OS 컨테이너라고도 합니다.</remarks>
/// <remarks xml:lang="en">
/// It looks like a VM but has no kernel of its own: it shares the host’s. It is also called an OS container.
/// </remarks>
[Term, Name("ko", "시스템 컨테이너"), Name("en", "System container")]
[Cites<IncusContainersAndMachines>]
public sealed class SystemContainer;
