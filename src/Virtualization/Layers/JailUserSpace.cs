namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Jail"/>에서 보이는 파일 트리와 그 안의 프로그램.</summary>
/// <summary xml:lang="en">The file tree that a <see cref="Jail">jail</see> sees, and the programs in it.</summary>
/// <remarks xml:lang="ko">커널은 호스트의 것이므로, FreeBSD의 사용자 공간은 호스트보다 새로운 버전이면 안 됩니다.</remarks>
/// <remarks xml:lang="en">Because the kernel is the host’s, a FreeBSD user space must not be a newer version than the host.</remarks>
[Layer, Name("ko", "jail 사용자 공간"), Name("en", "Jail user space")]
[Cites<FreebsdJailsHandbook>("synopsis, jail types, thin jails, Linux jails, jail managers")]
public sealed class JailUserSpace : UserSpace;
