namespace Virtualization;

/// <summary xml:lang="ko">서버를 직접 관리하지 않고, 플랫폼이 필요할 때만 함수를 실행하는 방식(FaaS).</summary>
/// <summary xml:lang="en">A model in which a platform runs functions on demand and users manage no servers (FaaS).</summary>
/// <remarks xml:lang="ko">서버가 없다는 뜻이 아닙니다. AWS Lambda는 함수를 Firecracker의 <see cref="MicroVm"/>에서 실행합니다.</remarks>
/// <remarks xml:lang="en">
/// It does not mean that there are no servers: AWS Lambda runs functions in Firecracker <see cref="MicroVm">microVMs</see>.
/// </remarks>
[Term, Name("ko", "서버리스"), Name("en", "Serverless")]
[Cites<FirecrackerPaper>]
public sealed class Serverless;
