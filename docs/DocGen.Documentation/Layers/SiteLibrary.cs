namespace DocGen.Documentation;

/// <summary xml:lang="ko">카탈로그와 콘텐츠, 테마를 사이트로 만드는 다섯 단계와 그림의 배치.</summary>
/// <summary xml:lang="en">The five stages that make a site from catalog, content and theme, and the geometry of diagrams.</summary>
/// <remarks xml:lang="ko">Markdown은 Markdig가, 템플릿은 Scriban이, YAML은 YamlDotNet이 읽습니다.</remarks>
/// <remarks xml:lang="en">Markdig reads Markdown, Scriban reads templates, and YamlDotNet reads YAML.</remarks>
[Layer(Color = LayerColor.Teal), Name("ko", "DocGen.Site"), Name("en", "DocGen.Site")]
public sealed class SiteLibrary;
