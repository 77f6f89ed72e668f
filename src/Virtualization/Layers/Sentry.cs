namespace Virtualization;

/// <summary xml:lang="ko">컨테이너의 <see cref="SystemCall"/>을(를) 가로채 처리하는 gVisor의 <see cref="ApplicationKernel"/>.</summary>
/// <summary xml:lang="en">
/// gVisor’s <see cref="ApplicationKernel">application kernel</see>, which intercepts and handles a container’s
/// <see cref="SystemCall">system calls</see>.
/// </summary>
/// <remarks xml:lang="ko">
/// Go로 작성되었으며 호스트에서는 일반 프로세스로 실행됩니다. 호스트 커널에 직접 요청하는 시스템 호출은 seccomp로 제한된 일부뿐입니다.
/// 컨테이너마다 파일 접근을 돕는 Gofer 프로세스가 있지만, 지금은 directfs가 기본이어서 파일을 다룰 때마다 Gofer를 거치지는 않습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is written in Go and runs as an ordinary process on the host. The system calls it makes to the host’s kernel are limited to a small
/// set by seccomp. Each container also has a Gofer process that assists with file access, but directfs is now the default, so not every
/// file operation goes through it.
/// </remarks>
[Layer(Color = LayerColor.Violet), Name("ko", "Sentry"), Name("en", "Sentry")]
[Cites<GvisorReadme>]
[Cites<GvisorOverview>("approach comparison; components")]
[Cites<GvisorSecurity>]
[Cites<GvisorDirectfsPost>("directfs is the default")]
public sealed class Sentry;
