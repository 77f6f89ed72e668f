namespace Virtualization;

/// <summary xml:lang="ko"><see cref="HostOs"/>에서 특권으로 실행되는 핵심부.</summary>
/// <summary xml:lang="en">The privileged core of the <see cref="HostOs">host OS</see>.</summary>
/// <remarks xml:lang="ko">
/// 그림에서는 호스트 OS와 같은 자리에 있는 층입니다. 컨테이너는 호스트의 사용자 공간이 아니라 이 커널만 함께 씁니다.
/// </remarks>
/// <remarks xml:lang="en">
/// In a diagram, it takes the place of the host OS: a container shares only this kernel, not the host’s user space.
/// </remarks>
[Layer, Name("ko", "호스트 커널"), Name("en", "Host kernel")]
public class HostKernel : HostOs;
