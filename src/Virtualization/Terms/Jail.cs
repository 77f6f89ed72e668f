namespace Virtualization;

/// <summary xml:lang="ko">프로세스를, 대개는 파일 트리와 네트워크 주소까지 나누어 격리하는 FreeBSD의 <see cref="OsLevelVirtualization">운영체제 수준 가상화</see>.</summary>
/// <summary xml:lang="en">
/// FreeBSD’s <see cref="OsLevelVirtualization">OS-level virtualization</see>, which gives each jail its own processes and normally its own
/// file tree and network addresses.
/// </summary>
/// <remarks xml:lang="ko">1999년에 코드가 들어가 2000년 FreeBSD 4.0에 실렸습니다. 2013년에 나온 Docker보다 훨씬 먼저입니다.</remarks>
/// <remarks xml:lang="en">
/// The code was committed in 1999 and released with FreeBSD 4.0 in 2000, long before Docker appeared in 2013.
/// </remarks>
[Term, Name("ko", "FreeBSD jail"), Name("en", "FreeBSD jail")]
[Cites<JailsPaper>("abstract"), Cites<JailManual>("HISTORY"), Cites<JailSource>("header")]
[Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
[Cites<DockerFirstChangeLog>("0.1.0")]
public sealed class Jail;
