namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Zone"/>이(가) LISA에서 발표되고 Solaris 10 빌드에 들어갔다. 정식판은 2005년에 나왔다.</summary>
/// <summary xml:lang="en">
/// <see cref="Zone">Solaris Zones</see> were presented at LISA and added to Solaris 10 builds. The final release came in 2005.
/// </summary>
[Record(Order = 190), Name("ko", "Solaris Zones 발표"), Name("en", "Solaris Zones presented")]
[About<SolarisZone>, About<OsLevelVirtualization>]
[Cites<SolarisZones>, Cites<SolarisZonesEncyclopedia>("introduction")]
public sealed class SolarisZonesPresented : IEvent
{
    public PartialDate Date => new PartialDate(2004);

    public EventTrack Track => EventTrack.Containers;
}
