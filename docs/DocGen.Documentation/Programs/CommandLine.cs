namespace DocGen.Documentation;

/// <summary xml:lang="ko">카탈로그와 콘텐츠를 읽어 사이트를 만들거나, 검사하거나, 미리 보여 준다.</summary>
/// <summary xml:lang="en">Reads catalog and content, and builds the site, checks it or serves it.</summary>
/// <remarks xml:lang="ko">빌드는 컴파일러 안이 아니라 다른 프로세스에서 이 도구를 실행합니다. 도구가 쓰는 라이브러리는 작성자의 라이브러리와 섞이지 않습니다.</remarks>
/// <remarks xml:lang="en">The build starts it as a process of its own, so its libraries never meet the author's.</remarks>
[Subject(Order = 14), Name("ko", "명령줄 도구"), Name("en", "The command line")]
[Stack(typeof(DotNetRuntime), typeof(ContractLibrary))]
[Lane<ToolProgram>(typeof(SiteLibrary), typeof(ServeLibrary), typeof(ToolProgram))]
[Lane<AuthorAssembly>(typeof(AuthorModel))]
public sealed class CommandLine : Program;
