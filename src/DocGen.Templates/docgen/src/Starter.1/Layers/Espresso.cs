namespace SiteNamespace;

#if (with_ko)
/// <summary xml:lang="ko">압력을 가해 추출한 커피.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Coffee brewed under pressure.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Unter Druck gebrühter Kaffee.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Café extraído a presión.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Café extrait sous pression.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">圧力をかけて抽出したコーヒー。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">加压萃取的咖啡。</summary>
#endif
[Layer]
#if (with_ko)
[Name("ko", "에스프레소")]
#endif
#if (with_en)
[Name("ENGLISH", "Espresso")]
#endif
#if (with_de)
[Name("de", "Espresso")]
#endif
#if (with_es)
[Name("es", "Espresso")]
#endif
#if (with_fr)
[Name("fr", "Espresso")]
#endif
#if (with_ja)
[Name("ja", "エスプレッソ")]
#endif
#if (with_zh)
[Name("zh", "浓缩咖啡")]
#endif
public sealed class Espresso;
