namespace SiteNamespace;

#if (with_ko)
/// <summary xml:lang="ko">고운 공기 방울이 든 우유.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Milk with fine air bubbles.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Milch mit feinen Luftbläschen.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Leche con finas burbujas de aire.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Du lait aux fines bulles d’air.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">細かい気泡を含ませた牛乳。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">含有细密气泡的牛奶。</summary>
#endif
[Layer]
#if (with_ko)
[Name("ko", "우유 거품")]
#endif
#if (with_en)
[Name("ENGLISH", "Milk foam")]
#endif
#if (with_de)
[Name("de", "Milchschaum")]
#endif
#if (with_es)
[Name("es", "Espuma de leche")]
#endif
#if (with_fr)
[Name("fr", "Mousse de lait")]
#endif
#if (with_ja)
[Name("ja", "ミルクフォーム")]
#endif
#if (with_zh)
[Name("zh", "奶泡")]
#endif
public sealed class MilkFoam;
