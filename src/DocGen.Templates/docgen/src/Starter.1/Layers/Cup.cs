namespace SiteNamespace;

// A layer is something that a stack is made of. Names are attributes, texts are documentation comments, one for each language.
#if (with_ko)
/// <summary xml:lang="ko">음료를 담는 그릇.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">What holds the drink.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Das Gefäß für das Getränk.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">El recipiente de la bebida.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Ce qui contient la boisson.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">飲み物を入れる器。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">盛饮料的容器。</summary>
#endif
[Layer]
#if (with_ko)
[Name("ko", "잔")]
#endif
#if (with_en)
[Name("ENGLISH", "Cup")]
#endif
#if (with_de)
[Name("de", "Tasse")]
#endif
#if (with_es)
[Name("es", "Taza")]
#endif
#if (with_fr)
[Name("fr", "Tasse")]
#endif
#if (with_ja)
[Name("ja", "カップ")]
#endif
#if (with_zh)
[Name("zh", "杯子")]
#endif
public sealed class Cup;
