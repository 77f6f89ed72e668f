namespace Virtualization;

/// <summary xml:lang="ko">
/// Windows Server 2016이 커널을 함께 쓰는 <see cref="WindowsProcessContainer">프로세스 격리</see>와 VM에 가두는 <see cref="WindowsHyperVContainer">Hyper-V
/// 격리</see>, 두 가지로 Windows 컨테이너를 제공했다.
/// </summary>
/// <summary xml:lang="en">
/// Windows Server 2016 offered Windows containers in two modes: <see cref="WindowsProcessContainer">process isolation</see>, which shares
/// the kernel, and <see cref="WindowsHyperVContainer">Hyper-V isolation</see>, which confines the container to a VM.
/// </summary>
[Record(Order = 400), Name("ko", "Windows 컨테이너"), Name("en", "Windows containers")]
[About<WindowsProcessContainer>, About<WindowsHyperVContainer>]
[Cites<WindowsContainerCompatibility>, Cites<WindowsContainerIsolation>]
public sealed class WindowsContainersReleased : IEvent
{
    public PartialDate Date => new PartialDate(2016);

    public EventTrack Track => EventTrack.Containers;
}
