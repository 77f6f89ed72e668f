namespace Virtualization;

/// <summary xml:lang="ko">대개 커널은 없지만, 배포판의 사용자 공간은 들어 있다.</summary>
/// <summary xml:lang="en">Usually the kernel is missing, but the user space of a distribution is included.</summary>
/// <remarks xml:lang="ko">
/// 베이스 이미지에는 대개 배포판의 <see cref="UserSpace"/>이(가) 담깁니다. 2019년 무렵의 목록에서 베이스 이미지의 크기는 Alpine이 5.58MB, Debian이 114MB였습니다. 이 차이는
/// <see cref="ContainerImage">이미지</see>에 담긴 사용자 공간의 차이입니다.
/// </remarks>
/// <remarks xml:lang="en">
/// A base image usually contains the <see cref="UserSpace">user space</see> of a distribution. In a list from around 2019, Alpine’s base
/// image was 5.58 MB and Debian’s 114 MB; the difference lies in the user space that the <see cref="ContainerImage">image</see> contains.
/// </remarks>
[Record(Order = 3), Name("ko", "컨테이너 이미지에는 운영체제가 없다"), Name("en", "A container image contains no operating system")]
[About<ContainerImage>, About<UserSpace>, About<Kernel>]
[Cites<ContainersVersusMachines>, Cites<AlpineImage>]
public sealed class ImagesHoldNoOperatingSystem : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Containers;
}
