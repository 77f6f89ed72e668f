namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Wasmtime">Wasmtime</see>을 맡은 Bytecode Alliance가 결성되었다.</summary>
/// <summary xml:lang="en">The Bytecode Alliance, the home of <see cref="Wasmtime">Wasmtime</see>, was formed.</summary>
[Record(Order = 486), Name("ko", "Bytecode Alliance 결성"), Name("en", "The Bytecode Alliance formed")]
[About<Wasmtime>, About<WebAssembly>]
[Cites<BytecodeAllianceAnnouncement>("dateline 2019-11-12")]
public sealed class BytecodeAllianceFormed : IEvent
{
    public PartialDate Date => new PartialDate(2019, 11, 12);

    public EventTrack Track => EventTrack.Between;
}
