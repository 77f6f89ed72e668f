namespace Virtualization;

/// <summary xml:lang="ko"><see cref="HostOs"/>에서 특권으로 실행되는 핵심부.</summary>
/// <summary xml:lang="en">The privileged core of the <see cref="HostOs">host OS</see>.</summary>
/// <remarks xml:lang="ko">
/// 보통의 컨테이너는 이 커널을 함께 씁니다. 호스트의 나머지 프로그램은 <see cref="HostUserSpace"/>에 있습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Ordinary containers share this kernel. The host’s other programs are in its <see cref="HostUserSpace">user space</see>.
/// </remarks>
[Layer, Name("ko", "호스트 커널"), Name("en", "Host kernel")]
public class HostKernel : HostOs;
