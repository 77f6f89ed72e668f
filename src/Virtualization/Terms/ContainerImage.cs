namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션과 라이브러리, 메타데이터를 묶은 읽기 전용 패키지.</summary>
/// <summary xml:lang="en">A read-only package of an application, its libraries and its metadata.</summary>
/// <remarks xml:lang="ko">
/// 이미지에서 빠지는 것은 커널입니다. 배포판의 <see cref="UserSpace"/>은(는) 대개 들어 있습니다. 이미지는 파일 묶음이고, 이미지를 실행하면 <see cref="Container"/>이(가) 됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// What an image leaves out is the kernel; it usually contains the <see cref="UserSpace">user space</see> of a distribution. The image is a
/// set of files; a <see cref="Container">container</see> is what runs from it.
/// </remarks>
[Term, Name("ko", "컨테이너 이미지"), Name("en", "Container image")]
[Cites<ImageSpecification>("overview")]
[Cites<ContainersVersusMachines>]
[Cites<AlpineImage>]
public sealed class ContainerImage;
