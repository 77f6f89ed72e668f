namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Jail"/>(으)로 프로세스를 서로 격리하는 FreeBSD의 커널.</summary>
/// <summary xml:lang="en">The FreeBSD kernel, which isolates processes from each other with <see cref="Jail">jails</see>.</summary>
[Layer, Name("ko", "FreeBSD 커널"), Name("en", "FreeBSD kernel")]
[Slug("freebsd-kernel")]
[Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
public class FreeBsdKernel : HostKernel;
