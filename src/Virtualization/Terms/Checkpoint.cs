namespace Virtualization;

/// <summary xml:lang="ko">실행 중인 프로세스의 상태를 저장했다가 나중에 이어서 실행하는 것.</summary>
/// <summary xml:lang="en">Saving the state of running processes and continuing from it later.</summary>
[Term, Name("ko", "체크포인트/복원"), Name("en", "Checkpoint/restore")]
[Cites<DockerCheckpoint>]
public sealed class Checkpoint;
