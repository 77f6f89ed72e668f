namespace Virtualization;

/// <summary xml:lang="ko">컨테이너의 <see cref="SystemCall"/>을(를) 가로채 처리하는 gVisor의 <see cref="ApplicationKernel"/>.</summary>
/// <summary xml:lang="en">
/// The <see cref="ApplicationKernel">application kernel</see> of gVisor, which intercepts a container’s
/// <see cref="SystemCall">system calls</see> and answers them.
/// </summary>
/// <remarks xml:lang="ko">
/// Go로 작성되었으며 호스트에서는 일반 프로세스로 실행됩니다. 호스트 커널에 직접 요청하는 시스템 호출은 seccomp로 제한된 일부뿐입니다.
/// 컨테이너마다 파일 접근을 돕는 Gofer 프로세스가 있지만, 지금은 directfs가 기본이어서 파일을 다룰 때마다 Gofer를 거치지는 않습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It is written in Go and runs as a normal process of the host. What it asks of the host’s kernel is a small set of system calls, held down
/// by seccomp.
/// Each container also has a Gofer process for its files, but directfs is the default now, so that not every file operation goes through it.
/// </remarks>
[Layer(Color = LayerColor.Violet), Name("ko", "Sentry"), Name("en", "Sentry")]
[Cites<GvisorReadme>]
[Cites<GvisorOverview>("approach comparison; components")]
[Cites<GvisorSecurity>]
[Cites<GvisorDirectfsPost>("directfs is the default")]
public sealed class Sentry;
