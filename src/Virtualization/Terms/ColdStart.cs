namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Serverless"/> 함수를 실행할 때 준비된 실행 환경이 없어 새로 마련하느라 생기는 지연.</summary>
/// <summary xml:lang="en">
/// The delay when no environment is ready for a <see cref="Serverless">serverless</see> function and one has to be set up before it runs.
/// </summary>
/// <remarks xml:lang="ko">컴퓨터의 전원을 켜서 시작하는 콜드 부팅과는 다른 말입니다.</remarks>
/// <remarks xml:lang="en">It is different from a cold boot, which starts a computer from power-off.</remarks>
[Term, Name("ko", "콜드 스타트"), Name("en", "Cold start")]
[Cites<FirecrackerPaper>]
public sealed class ColdStart;
