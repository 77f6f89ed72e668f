namespace DocGen.Documentation;

/// <summary xml:lang="ko">분석기가 보고한 곳에 편집기가 제안하는 고침.</summary>
/// <summary xml:lang="en">What an editor offers where an analyzer reports something.</summary>
[Layer(Color = LayerColor.Indigo), Name("ko", "DocGen.CodeFixes"), Name("en", "DocGen.CodeFixes")]
public sealed class CodeFixesLibrary;
