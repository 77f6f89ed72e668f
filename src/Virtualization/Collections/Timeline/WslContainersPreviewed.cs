namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Wsl2">WSL</see>의 시험판 빌드에 컨테이너를 다루는 명령줄 도구 wslc가 들어갔다. 안내 문서의 날짜는 6월 19일이다.</summary>
/// <summary xml:lang="en">
/// Pre-release builds of <see cref="Wsl2">WSL</see> gained wslc, a command-line tool for containers. Its documentation is dated 19 June.
/// </summary>
[Record(Order = 550), Name("ko", "WSL의 컨테이너 도구 wslc 시험판"), Name("en", "wslc, WSL’s container tool, in pre-release")]
[About<Wsl2>]
[Cites<WslContainersTutorial>]
public sealed class WslContainersPreviewed : IEvent
{
    public PartialDate Date => new PartialDate(2026);

    public EventTrack Track => EventTrack.Containers;
}
