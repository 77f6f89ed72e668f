namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션 하나와 그 라이브러리를 이미지로 묶어 실행하는 컨테이너.</summary>
/// <summary xml:lang="en">Containers that run one application with its libraries from an image.</summary>
[Subject(Order = 71), Name("ko", "애플리케이션 컨테이너"), Name("en", "Application containers")]
public abstract class ApplicationContainer : Container;
