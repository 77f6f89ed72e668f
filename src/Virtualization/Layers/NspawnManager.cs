namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 시작하는 systemd-nspawn과, 그 컨테이너를 등록해 두는 systemd-machined.</summary>
/// <summary xml:lang="en">systemd-nspawn, which starts a container, and systemd-machined, which registers it.</summary>
/// <remarks xml:lang="ko">machinectl로 이미지에서 컨테이너를 시작하고, 등록된 컨테이너를 들여다봅니다.</remarks>
/// <remarks xml:lang="en">machinectl starts containers from images and inspects those that are registered.</remarks>
[Layer, Name("ko", "nspawn과 machined"), Name("en", "nspawn and machined")]
[Cites<NspawnManual>("description, image options, user namespacing")]
[Cites<MachinectlManual>("description, start, bind")]
public sealed class NspawnManager : ContainerEngine;
