namespace Virtualization;

/// <summary xml:lang="ko">실행 중인 프로세스의 상태를 저장했다가 나중에 이어서 실행하는 것.</summary>
/// <summary xml:lang="en">Saving the state of running processes and resuming from it later.</summary>
/// <remarks xml:lang="ko">
/// Linux에서는 대개 CRIU가 이 일을 하고, <see cref="Gvisor"/>은(는) 스스로 합니다. Incus에서 컨테이너의 <see cref="LiveMigration"/>은(는) CRIU에 기대며, VM보다 제약이 많습니다. Hyper-V에서 말하는
/// 체크포인트는 다른 것으로, VM의 <see cref="Snapshot"/>입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// On Linux it is mostly CRIU that does this; <see cref="Gvisor"/> does it itself. In Incus, the <see cref="LiveMigration">live
/// migration</see> of containers depends on CRIU and is more limited than that of VMs. What Hyper-V calls a checkpoint is something else: a
/// <see cref="Snapshot">snapshot</see> of a VM.
/// </remarks>
[Term, Name("ko", "체크포인트/복원"), Name("en", "Checkpoint/restore")]
[Cites<CriuHome>("introduction")]
[Cites<IncusMigrationGuide>]
[Cites<DockerCheckpoint>("experimental note and use cases")]
[Cites<GvisorCheckpointGuide>("How to use checkpoint/restore")]
[Cites<HyperVCheckpointGuide>("introduction")]
public sealed class Checkpoint;
