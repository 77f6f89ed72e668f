namespace Virtualization;

/// <summary xml:lang="ko">호스트의 디렉터리를 네트워크 없이 게스트와 함께 쓰는 파일 시스템.</summary>
/// <summary xml:lang="en">A file system by which a guest shares a directory of the host without a network.</summary>
/// <remarks xml:lang="ko">FUSE의 요청을 <see cref="Virtio"/>의 큐로 보냅니다.</remarks>
/// <remarks xml:lang="en">It sends FUSE requests through the queues of <see cref="Virtio"/>.</remarks>
[Term, Name("ko", "virtio-fs"), Name("en", "virtio-fs")]
[Slug("virtio-fs")]
[Cites<VirtiofsGuide>("Introduction; Internals")]
public sealed class VirtioFileSystem;
