namespace DocGen.Documentation;

/// <summary xml:lang="ko">작성자가 참조하는 라이브러리. 특성(attribute)과 카탈로그의 타입이 들어 있다.</summary>
/// <summary xml:lang="en">The library that authors reference: attributes and the types of the catalog.</summary>
/// <remarks xml:lang="ko">작성자의 어셈블리와 도구가 공유하는 유일한 계약(contract)입니다. 도구는 <c>CatalogModel.ContractVersion</c>이 자기와 같은 카탈로그만 읽습니다.</remarks>
/// <remarks xml:lang="en">It is all that an author's assembly and the tool agree on. The tool reads only catalogs whose <c>CatalogModel.ContractVersion</c> is its own.</remarks>
[Layer(Color = LayerColor.Amber), Name("ko", "DocGen"), Name("en", "DocGen")]
public sealed class ContractLibrary;
