namespace DocGen.Documentation;

/// <summary xml:lang="ko">메모리에 만든 사이트를 이 컴퓨터에만 보여 주는 미리 보기 서버.</summary>
/// <summary xml:lang="en">The live preview: the site in memory, served to this machine alone.</summary>
[Layer(Color = LayerColor.Teal), Name("ko", "DocGen.Serve"), Name("en", "DocGen.Serve")]
public sealed class ServeLibrary;
