namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 시작하는 systemd-nspawn과, 그 컨테이너를 등록해 두는 systemd-machined.</summary>
/// <summary xml:lang="en">systemd-nspawn, which starts a container, and systemd-machined, which registers it.</summary>
/// <remarks xml:lang="ko">등록된 컨테이너는 machinectl로 시작하고 들여다봅니다.</remarks>
/// <remarks xml:lang="en">Registered containers are started and inspected with machinectl.</remarks>
[Layer, Name("ko", "nspawn과 machined"), Name("en", "nspawn and machined")]
[Cites<NspawnManual>("description, image options, user namespacing")]
[Cites<MachinectlManual>("description, start, bind")]
public sealed class NspawnManager : ContainerEngine;
