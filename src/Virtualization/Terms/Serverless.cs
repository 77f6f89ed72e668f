namespace Virtualization;

/// <summary xml:lang="ko">서버를 직접 관리하지 않고, 플랫폼이 필요할 때만 함수를 실행하는 방식(FaaS).</summary>
/// <summary xml:lang="en">Computing in which a platform runs functions on demand, and its users manage no servers (FaaS).</summary>
[Term, Name("ko", "서버리스"), Name("en", "Serverless")]
[Cites<FirecrackerPaper>]
public sealed class Serverless;
