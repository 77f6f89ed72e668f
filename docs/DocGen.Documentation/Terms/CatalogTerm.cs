namespace DocGen.Documentation;

/// <summary xml:lang="ko">생성기가 모델에서 만들어 어셈블리에 넣는 <c>Catalog</c> 클래스. 사이트와 작성자의 테스트가 읽는다.</summary>
/// <summary xml:lang="en">The class <c>Catalog</c> that the generator makes of a model and puts into its assembly; the site and the author's tests read it.</summary>
[Term, Name("ko", "카탈로그"), Name("en", "Catalog")]
public sealed class CatalogTerm;
