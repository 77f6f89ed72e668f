namespace Virtualization;

/// <summary xml:lang="ko">꼭 필요한 장치만 두어 빨리 시작하고 메모리를 적게 쓰는 VM.</summary>
/// <summary xml:lang="en">A VM with only the devices it needs, so that it starts fast and uses little memory.</summary>
/// <remarks xml:lang="ko">
/// VM이라고 늘 느리게 시작하지는 않습니다. Firecracker의 규격은 vCPU 1개와 메모리 128MiB, 최소한의 커널을 쓸 때 게스트의 init까지 125ms 이하입니다(프로젝트가 정한 상한).
/// </remarks>
/// <remarks xml:lang="en">
/// A VM is not always slow to start: Firecracker’s specification allows at most 125 ms until the guest’s init, with one vCPU, 128 MiB of
/// memory and a minimal kernel (a limit that the project sets).
/// </remarks>
[Term, Name("ko", "마이크로VM"), Name("en", "MicroVM")]
[Slug("microvm")]
[Cites<FirecrackerReadme>]
[Cites<FirecrackerSpecification>]
public sealed class MicroVm;
