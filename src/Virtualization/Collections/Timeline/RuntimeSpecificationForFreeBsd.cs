namespace Virtualization;

/// <summary xml:lang="ko"><see cref="OpenContainerInitiative">OCI</see> 런타임 규격 1.3.0에 FreeBSD가 더해졌다.</summary>
/// <summary xml:lang="en">Version 1.3.0 of the <see cref="OpenContainerInitiative">OCI</see> runtime specification added FreeBSD.</summary>
[Record(Order = 542), Name("ko", "OCI 런타임 규격 1.3"), Name("en", "OCI runtime specification 1.3")]
[Slug("runtime-specification-for-freebsd")]
[About<OpenContainerInitiative>, About<FreeBsdJail>]
[Cites<RuntimeSpecificationChangeLog>("v1.3.0, tagged 2025-11-04")]
public sealed class RuntimeSpecificationForFreeBsd : IEvent
{
    public PartialDate Date => new PartialDate(2025, 11, 4);

    public EventTrack Track => EventTrack.Containers;
}
