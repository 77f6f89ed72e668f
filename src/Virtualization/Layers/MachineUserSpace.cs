namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 모아 실행하는 VM에서, 엔진을 비롯한 VM 자신의 프로그램.</summary>
/// <summary xml:lang="en">The own programs of a VM that runs containers, among them the engine.</summary>
[Layer, Name("ko", "VM 사용자 공간"), Name("en", "VM user space")]
[Cites<DockerDesktopLinuxFaq>("why a VM")]
public sealed class MachineUserSpace : UserSpace;
