namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션이 불러 쓰는 공유 코드와 그 밖의 사용자 공간 파일.</summary>
/// <summary xml:lang="en">Shared code that applications load, and the other files in user space.</summary>
[Layer(Color = LayerColor.Slate), Name("ko", "라이브러리"), Name("en", "Libraries")]
public class Libraries;
