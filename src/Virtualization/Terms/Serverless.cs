namespace Virtualization;

/// <summary xml:lang="ko">서버를 직접 관리하지 않고, 플랫폼이 필요할 때만 코드를 실행하는 방식. 대표적으로 함수를 실행한다(FaaS).</summary>
/// <summary xml:lang="en">
/// A model in which a platform runs code on demand, typically functions (FaaS), and users manage no servers.
/// </summary>
/// <remarks xml:lang="ko">서버가 없다는 뜻이 아닙니다. AWS Lambda는 함수를 보통 Firecracker의 <see cref="MicroVm"/>에서 실행합니다. Lambda Managed Instances를 고르면 EC2 인스턴스의 컨테이너에서 실행합니다.</remarks>
/// <remarks xml:lang="en">
/// It does not mean that there are no servers: AWS Lambda normally runs functions in Firecracker <see cref="MicroVm">microVMs</see>; with
/// Lambda Managed Instances, in containers on EC2 instances.
/// </remarks>
[Term, Name("ko", "서버리스"), Name("en", "Serverless")]
[Cites<FirecrackerPaper>, Cites<ServerlessWhitepaper>("What is serverless computing?")]
[Cites<LambdaManagedInstances>("key differences from Lambda On Demand")]
public sealed class Serverless;
