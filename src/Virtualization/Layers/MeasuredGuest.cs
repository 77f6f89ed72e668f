namespace Virtualization;

/// <summary xml:lang="ko">펌웨어, 커널, 커널 명령줄, 루트 파일 시스템의 측정값을 하드웨어가 남기는 게스트의 커널.</summary>
/// <summary xml:lang="en">
/// The kernel of a guest of which the hardware keeps measurements: of its firmware, its kernel and command line, and its root file system.
/// </summary>
/// <remarks xml:lang="ko">안에는 파드를 시작하는 kata-agent와, 이미지를 내려받고 <see cref="Attestation"/>을(를) 처리하는 구성 요소가 있습니다.</remarks>
/// <remarks xml:lang="en">
/// Inside are the kata-agent, which starts the pod, and components that pull the images and handle the
/// <see cref="Attestation">attestation</see>.
/// </remarks>
[Layer, Name("ko", "측정된 게스트 커널"), Name("en", "Measured guest kernel")]
[Cites<ConfidentialContainersTrustModel>("Trusted; Measurement Details"), Cites<ConfidentialContainersDesign>("Image Pulling; Attestation")]
public sealed class MeasuredGuest : GuestKernel;
