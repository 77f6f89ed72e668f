namespace DocGen.Documentation;

/// <summary xml:lang="ko">컴파일된 모델. 작성자의 테스트와 도구가 불러서 카탈로그를 읽는다.</summary>
/// <summary xml:lang="en">The compiled model; the author's tests and the tool load it and read the catalog.</summary>
/// <remarks xml:lang="ko">도구는 이 어셈블리를 파일이 아니라 바이트로 불러오므로 파일이 잠기지 않고, 다 쓴 어셈블리는 메모리에서 내려갑니다.</remarks>
/// <remarks xml:lang="en">The tool loads it from bytes into a context of its own, so that no file stays locked and an old model can be let go.</remarks>
[Subject(Order = 13), Name("ko", "작성자의 어셈블리"), Name("en", "The author's assembly")]
[Stack(typeof(DotNetRuntime), typeof(ContractLibrary), typeof(AuthorModel))]
public sealed class AuthorAssembly : Program;
