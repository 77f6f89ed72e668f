namespace Virtualization;

/// <summary xml:lang="ko">셸과 서비스, 데스크톱처럼 호스트의 커널 위에서 실행되는 호스트 자신의 프로그램.</summary>
/// <summary xml:lang="en">The host’s own programs on its kernel, such as a shell, services or a desktop.</summary>
/// <remarks xml:lang="ko">
/// 컨테이너 엔진과 관리 프로그램이 여기서 실행됩니다. 보통의 컨테이너는 커널을 호스트와 함께 쓰지만 이 사용자 공간은 함께 쓰지 않습니다.
/// 대개 이미지에서 온 자기 사용자 공간이 있기 때문입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Container engines and management programs run here. Ordinary containers share the kernel with the host but not this user space: they
/// have one of their own, usually from an image.
/// </remarks>
[Layer, Name("ko", "호스트 사용자 공간"), Name("en", "Host user space")]
[Cites<ContainersVersusMachines>]
public sealed class HostUserSpace : UserSpace;
