namespace Virtualization;

/// <summary xml:lang="ko">
/// 5월 6일에 Microsoft가 VM에서 Linux 커널을 실행하는 <see cref="Wsl2">WSL 2</see>를 발표했고, 6월의 미리보기 빌드 18917에 실었다. 11월 12일에는
/// <see cref="Wasmtime">Wasmtime</see>을 맡은 Bytecode Alliance가 결성되었다.
/// </summary>
/// <summary xml:lang="en">
/// On 6 May, Microsoft announced <see cref="Wsl2">WSL 2</see>, which runs a Linux kernel in a VM; it shipped in preview build 18917 in June.
/// The Bytecode Alliance, the home of <see cref="Wasmtime">Wasmtime</see>, was formed on 12 November.
/// </summary>
[Record(Order = 470), Name("ko", "WSL 2 발표와 Bytecode Alliance 결성"), Name("en", "WSL 2 announced; the Bytecode Alliance formed")]
[About<Wsl2>, About<Wasmtime>, About<WebAssembly>]
[Cites<WslTwoAnnouncement>, Cites<WslReleaseNotes>("Build 18917"), Cites<BytecodeAllianceAnnouncement>("dateline 2019-11-12")]
public sealed class WslTwoAndBytecodeAllianceAnnounced : IEvent
{
    public PartialDate Date => new PartialDate(2019);

    public EventTrack Track => EventTrack.Between;
}
