namespace Virtualization;

/// <summary xml:lang="ko">VM이나 디스크, 파일 시스템의 한 시점 상태를 저장해 둔 것.</summary>
/// <summary xml:lang="en">The saved state of a VM, a disk or a file system at one point in time.</summary>
/// <remarks xml:lang="ko">
/// 디스크만 담은 것도 있고, QEMU에서처럼 CPU와 메모리, 장치의 상태까지 담은 것도 있습니다. 실행 중인 프로세스의 상태를 저장하는 일은 <see cref="Checkpoint"/>(이)라고 합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Some contain only disks; others, as in QEMU, also contain the state of the CPU, memory and devices. Saving the state of running
/// processes is called <see cref="Checkpoint">checkpoint/restore</see>.
/// </remarks>
[Term, Name("ko", "스냅샷"), Name("en", "Snapshot")]
[Cites<FirecrackerSnapshots>]
[Cites<QemuImagesGuide>("VM snapshots")]
public sealed class Snapshot;
