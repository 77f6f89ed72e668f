namespace Virtualization;

/// <summary xml:lang="ko">EL1의 Linux 커널과 Android의 사용자 공간. VM마다 crosvm 프로세스를 실행한다.</summary>
/// <summary xml:lang="en">The Linux kernel at EL1 and the user space of Android; it runs a crosvm process for each VM.</summary>
/// <remarks xml:lang="ko">드라이버와 스케줄링을 담당하지만, 보호된 VM이 공유하지 않은 메모리는 읽지 못합니다.</remarks>
/// <remarks xml:lang="en">It has the drivers and does the scheduling, but cannot read memory that a protected VM does not share.</remarks>
[Layer, Name("ko", "Android 호스트"), Name("en", "Android host")]
[Cites<AndroidVirtualizationOverview>("crosvm; hypervisor"), Cites<AndroidVirtualizationArchitecture>("exception levels")]
[Cites<ProtectedKvmGuide>("Overview")]
public sealed class AndroidHost : ControlDomain;
