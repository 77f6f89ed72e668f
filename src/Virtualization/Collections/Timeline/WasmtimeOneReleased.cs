namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Wasmtime">Wasmtime</see> 1.0이 나왔다.</summary>
/// <summary xml:lang="en"><see cref="Wasmtime">Wasmtime</see> 1.0 was released.</summary>
[Record(Order = 515), Name("ko", "Wasmtime 1.0"), Name("en", "Wasmtime 1.0")]
[About<Wasmtime>]
[Cites<WasmtimeReleaseAnnouncement>]
public sealed class WasmtimeOneReleased : IEvent
{
    public PartialDate Date => new PartialDate(2022, 9, 20);

    public EventTrack Track => EventTrack.Between;
}
