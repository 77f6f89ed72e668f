namespace Virtualization;

/// <summary xml:lang="ko">Windows의 높은 <see cref="VirtualTrustLevel"/>(VTL 1)에서 실행되는 작은 커널.</summary>
/// <summary xml:lang="en">
/// The small kernel that runs at the higher <see cref="VirtualTrustLevel">virtual trust level</see> of Windows, VTL 1.
/// </summary>
/// <remarks xml:lang="ko">다른 회사의 드라이버를 싣지 않아 <see cref="AttackSurface"/>이(가) 작습니다.</remarks>
/// <remarks xml:lang="en">It loads no third-party drivers, which keeps its <see cref="AttackSurface">attack surface</see> small.</remarks>
[Term, Name("ko", "보안 커널"), Name("en", "Secure kernel")]
[Cites<AkamaiEnclavesPost>("secure kernel mode")]
public sealed class SecureKernel;
