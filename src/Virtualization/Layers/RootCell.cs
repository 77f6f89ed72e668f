namespace Virtualization;

/// <summary xml:lang="ko">Jailhouse를 불러온 Linux가 남아 있는 <see cref="Cell"/>.</summary>
/// <summary xml:lang="en">The <see cref="Cell">cell</see> that keeps the Linux which loaded Jailhouse.</summary>
/// <remarks xml:lang="ko">다른 셀을 만들고 불러오고 없애는 명령을 여기서 실행합니다. 다른 셀의 장치는 다루지 않습니다.</remarks>
/// <remarks xml:lang="en">The commands that create, load and destroy other cells run here. It does not handle the devices of other cells.</remarks>
[Layer, Name("ko", "루트 셀"), Name("en", "Root cell")]
[Cites<JailhouseReadme>("Introduction; Configuration")]
public sealed class RootCell : ControlDomain;
