namespace Virtualization;

/// <summary xml:lang="ko">커널 밖에서 CPU의 비특권 모드로 실행되는 프로그램과, 그 프로그램이 쓰는 라이브러리와 파일.</summary>
/// <summary xml:lang="en">The programs that run outside the kernel, in the CPU’s unprivileged mode, and the libraries and files that they use.</summary>
/// <remarks xml:lang="ko">
/// 배포판이 커널 위에 얹는 프로그램과 라이브러리를 통틀어 유저랜드(userland)라고도 부릅니다. 컨테이너 이미지에 담기는 것은 이 부분이고,
/// 그 아래의 커널은 담기지 않습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The programs and libraries that a distribution puts on top of the kernel are also called its userland. That is the part that a container
/// image contains; the kernel below it is not part of the image.
/// </remarks>
[Layer(Color = LayerColor.Slate), Name("ko", "사용자 공간"), Name("en", "User space")]
[Cites<ContainersVersusMachines>]
public class UserSpace;
