namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션 하나를 실행하려고 만든 컨테이너.</summary>
/// <summary xml:lang="en">A container made to run a single application.</summary>
/// <remarks xml:lang="ko"><see cref="SystemContainer"/>과(와) 격리하는 방법이 다른 것이 아니라 담는 것이 다릅니다. 이쪽에는 init과 배포판의 서비스가 없는 것이 보통입니다.</remarks>
/// <remarks xml:lang="en">
/// It differs from a <see cref="SystemContainer">system container</see> in what it contains, not in how it is isolated: it usually has no
/// init and none of a distribution’s services.
/// </remarks>
[Term, Name("ko", "애플리케이션 컨테이너"), Name("en", "Application container")]
[Slug("application-container")]
[Cites<IncusContainersAndMachines>]
public sealed class SingleApplicationContainer;
