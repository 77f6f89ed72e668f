namespace Virtualization;

/// <summary xml:lang="ko">라이브러리로 된 커널과 애플리케이션을 한 주소 공간에 링크한 <see cref="Unikernel"/> 이미지.</summary>
/// <summary xml:lang="en">
/// A <see cref="Unikernel">unikernel</see> image: an application linked with a kernel made of libraries, in one address space.
/// </summary>
/// <remarks xml:lang="ko">안에는 커널과 사용자 공간의 구분이 없고, VM의 경계가 격리합니다.</remarks>
/// <remarks xml:lang="en">Inside, there is no division between kernel and user space; the VM boundary provides the isolation.</remarks>
[Layer(Color = LayerColor.Rose), Name("ko", "유니커널 이미지"), Name("en", "Unikernel image")]
[Cites<UnikraftPaper>]
public sealed class UnikernelImage : GuestOs;
