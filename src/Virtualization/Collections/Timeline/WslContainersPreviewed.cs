namespace Virtualization;

/// <summary xml:lang="ko">6월에 <see cref="Wsl2">WSL</see>의 시험판 빌드에 컨테이너를 다루는 명령줄 도구 wslc가 들어갔고, 9월의 WSL 3.0.1에서 정식 기능이 되었다.</summary>
/// <summary xml:lang="en">
/// In June, pre-release builds of <see cref="Wsl2">WSL</see> gained wslc, a command-line tool for containers. It became generally available
/// in September with WSL 3.0.1.
/// </summary>
[Record(Order = 550), Name("ko", "WSL의 컨테이너 도구 wslc"), Name("en", "wslc, WSL’s container tool")]
[About<Wsl2>]
[Cites<WslContainersTutorial>("Prerequisites"), Cites<WslFinalContainersRelease>("first paragraph")]
public sealed class WslContainersPreviewed : IEvent
{
    public PartialDate Date => new PartialDate(2026);

    public EventTrack Track => EventTrack.Containers;
}
